import {retryingLoader} from '../../page/retrying-loader.ts';
import type {FormPart} from '../first-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';

/** How all their fields look. */
export {furtherFieldStyles} from '../../fields/further-fields.styles.ts';

/** Loads the questions of one topic for a form. */
export type PartLoader = (form: ReportFormController) => Promise<FormPart>;

const importAge = () => import('./age-part.ts');
const importConcern = () => import('./concern-part.ts');
const importContact = () => import('./contact-part.ts');
const importDemographics = () => import('./demographics-part.ts');
const importDetails = () => import('./details-part.ts');
const importFiles = () => import('./files-part.ts');
const importOnline = () => import('./online-part.ts');
const importOwn = () => import('./own-part.ts');
const importPlace = () => import('./place-part.ts');
const importUses = () => import('./uses-part.ts');

/** What a module of a topic exports: its questions, which may depend on the form. */
interface PartModule {
  readonly part: FormPart | ((form: ReportFormController) => FormPart);
}

const loader = (load: () => Promise<PartModule>): PartLoader => {
  const once = retryingLoader(load);
  return async (form) => {
    const [{part}] = await Promise.all([
      once(),
      // How to be reached is asked on the way that everybody goes: its words are there already.
      load !== importContact && form.localizer.more?.(),
    ]);
    return typeof part === 'function' ? part(form) : part;
  };
};

const details = loader(importDetails);

// By the beginning of the id. A page loads only the topics that it asks about.
const topics: readonly (readonly [start: string, load: PartLoader])[] = [
  ['target.demographics', loader(importDemographics)],
  ['target.ageBand', loader(importAge)],
  ['reporter.isMinor', loader(importAge)],
  ['concern.', loader(importConcern)],
  ['consent.', loader(importUses)],
  ['contact.', loader(importContact)],
  ['custom.', loader(importOwn)],
  ['evidence.files', loader(importFiles)],
  ['incident.place.', loader(importPlace)],
  ['incident.setting', loader(importPlace)],
  ['online.', loader(importOnline)],
];

/** What loads a question: the code of its topic. */
export const partOf = (question: string): PartLoader =>
  topics.find(([start]) => question.startsWith(start))?.[1] ?? details;
