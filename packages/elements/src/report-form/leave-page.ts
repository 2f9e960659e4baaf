import {listKey} from '../page/list-key.ts';

/**
 * Leaves at once: blanks the page, forgets the answers and the list of a finder, and puts the neutral site in its
 * place, so that Back does not return to the form, and without telling that site where the person was. The page is
 * blank before anything else is tried. It is a real link, and stays one where this code stops halfway.
 */
export const leavePage = (event: Event, form: {leave(): void}): void => {
  const {href} = event.currentTarget as HTMLAnchorElement;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.documentElement.replaceChildren(policy);
  form.leave();
  location.replace(href);
  event.preventDefault();
  // Last, since it throws where nothing can be kept.
  // eslint-disable-next-line no-restricted-globals -- takes away what a finder was allowed to keep
  localStorage.removeItem(listKey);
};
