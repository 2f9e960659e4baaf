/** The link that was pressed, through open shadow roots. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((each) => each instanceof HTMLAnchorElement);

/**
 * Opens websites beside the page: inside the frame they would take the place of the form, and most refuse to be framed.
 * Phone numbers, mail, files to save and places on this page stay as they are.
 */
export const openLinksOutside = (): void =>
  addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (!link || link.download || !/^https?:\/\//.test(link.getAttribute('href') ?? '')) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    },
    {capture: true},
  );
