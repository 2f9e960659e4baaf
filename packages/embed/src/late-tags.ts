/** Puts our tag into a `<div data-heard="report-form" data-config="…">`, for editors that let no unknown tag through. */
const fillStandIn = (place: HTMLElement): void => {
  const tag = `heard-${place.dataset['heard']}`;
  if (place.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const {name, value} of place.attributes)
    if (name.startsWith('data-') && name !== 'data-heard')
      element.setAttribute(name.slice(5), value);
  element.append(...place.childNodes);
  place.append(element);
};

const fillStandIns = () =>
  document.querySelectorAll<HTMLElement>('[data-heard]').forEach(fillStandIn);

/** Fills what stands for our tags, now and, with `findTags`, whenever the page changes; that looks for new tags then, too. */
export const fillAndObserve = (findTags?: () => void): void => {
  fillStandIns();
  if (!findTags) return;
  const look = () => {
    fillStandIns();
    findTags();
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
};
