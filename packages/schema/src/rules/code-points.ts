/** Number of Unicode code points: what people and JSON Schema count as length. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** Says whether a text has more code points than fit. Most texts need no counting: UTF-16 units are never fewer. */
export const isLonger = (text: string, maxLength: number): boolean =>
  text.length > maxLength && codePoints(text) > maxLength;
