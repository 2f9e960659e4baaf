/** What may bring something over the link "Leave this page", or the link out of sight. */
export const changes = [
  'scroll',
  'resize',
  'focusin',
  'pointerup',
  'transitionend',
  'animationend',
] as const;

/** Banners come late, and mostly from scripts: no event tells of them. For a `MutationObserver` on the body. */
export const onBanners: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};
