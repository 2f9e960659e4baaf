const said = new Set<string>();

/** Tells the embedder in the console, once in the life of a page, what is wrong and how to mend it. */
export const warnOnce = (advice: string): void => {
  if (said.has(advice)) return;
  said.add(advice);
  console.warn(`<heard-report-form> ${advice}`);
};

/** What an embedder reads when the frame is not what it should be. */
export const frameAdvice = {
  address: (text: string) =>
    `frame="${text}" is not the address of a frame. Write the whole address, beginning with https://`,
  pin: 'recipients-pin does not reach into a frame, so the form is not shown. Remove it, or show the form with mode="inline".',
  forbidden: (origin: string) =>
    `The policy of this page forbids the frame of the form. Add to its Content-Security-Policy: frame-src ${origin}`,
  silent: ({href}: URL) =>
    `The frame ${href} does not answer. Check that it opens, and that the server there names ${location.origin} among those that may frame it.`,
  sameOrigin: ({origin}: URL) =>
    `The frame comes from ${origin}, as this page does. That is weaker: a script of this page can still not read the frame, but it can show the same address in a frame of its own without our sandbox, and read that. Serve the frame from another host name.`,
} as const;
