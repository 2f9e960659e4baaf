const told = [
  'input',
  'beforeinput',
  'change',
  'keydown',
  'keyup',
  'keypress',
  'paste',
  'copy',
  'cut',
] as const;

/**
 * Keeps what people type from bubbling out to the page, where tag managers and session replay listen.
 * A script of the host that listens in the capture phase still hears it; only frame mode separates them.
 */
export const keepInside = (root: ShadowRoot): void => {
  for (const type of told) root.addEventListener(type, (event) => event.stopPropagation());
};
