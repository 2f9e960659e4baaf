/** Less of the frame than this, in CSS pixels to a side, is nothing that a person reads before they press. */
const least = 48;

/**
 * Takes no press while a page shows next to nothing of this document: what is pressed then was meant for
 * something else. Source of how much is seen: an IntersectionObserver, which looks through all frames around.
 */
export const pressOnlyWhatIsSeen = (): void => {
  let isSeen = true;
  const thresholds = Array.from({length: 101}, (_, percent) => percent / 100);
  new IntersectionObserver(
    (entries) => {
      const {width, height} = entries.at(-1)!.intersectionRect;
      isSeen = width >= least && height >= least;
    },
    {threshold: thresholds},
  ).observe(document.documentElement);
  addEventListener(
    'click',
    (event) => {
      // Keys press too, and nobody aims those elsewhere.
      if (isSeen || !event.isTrusted || event.detail === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    {capture: true},
  );
};
