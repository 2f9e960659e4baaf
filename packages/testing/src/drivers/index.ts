export {type Accessible, accessibleIn, inOneLine} from './accessible.ts';
export {type FormWords, englishFormWords} from './form-words.ts';
export {
  type InboxLike,
  type InboxWords,
  InboxDriver,
  englishInboxWords,
  spanishInboxWords,
} from './inbox-driver.ts';
export {type ReportFormLike, ReportFormDriver} from './report-form-driver.ts';
export {type ResourceFinderLike, ResourceFinderDriver} from './resource-finder-driver.ts';
export {until} from './until.ts';
export {
  type TagOptions,
  clearPage,
  fallbackIsVisible,
  fallbackText,
  putForm,
  showForm,
} from './show-form.ts';
