import type {ReportFormController} from './report-form-controller.ts';

/**
 * Leaves at once: forgets the answers, blanks the page and puts the neutral site in its place, so that Back
 * does not return to the form, and without telling that site where the person was. It is a real link, so that
 * it works even where this code does not.
 */
export const leavePage = (event: Event, form: ReportFormController): void => {
  event.preventDefault();
  const {href} = event.currentTarget as HTMLAnchorElement;
  form.leave();
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.documentElement.replaceChildren(policy);
  location.replace(href);
};
