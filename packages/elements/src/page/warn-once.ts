const said = new Set<string>();

/**
 * Tells the embedder, once, about a mistake of theirs: what is wrong and how to mend it. Never throws, and
 * never holds anything that a person typed.
 */
export const warnOnce = (element: Element, message: string): void => {
  const line = `<${element.localName}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
};
