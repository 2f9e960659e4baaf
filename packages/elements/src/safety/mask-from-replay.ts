/** Class names by which recorders leave an element out: rrweb, PostHog, Sentry, FullStory. */
const classes = ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude'];

/** Attributes by which others do: Hotjar, Clarity, Datadog, LogRocket and more. */
const attributes = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-sl': 'exclude',
  'data-private': '',
};

/**
 * Asks session recorders to leave an element out. It is a request: a recorder that does not know
 * these names, or is told to ignore them, records on. Ask it of the element **and** of what is drawn in its
 * shadow root, since recorders look for the nearest marked ancestor and do not look beyond a shadow root.
 */
export const maskFromReplay = (element: Element): void => {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** Marks an element of ours, and what is drawn in it as soon as it is there. */
export const maskForm = (host: HTMLElement): void => {
  const root = host.shadowRoot?.querySelector('.root');
  if (!root || host.classList.contains(classes[0]!)) return;
  maskFromReplay(host);
  maskFromReplay(root);
};
