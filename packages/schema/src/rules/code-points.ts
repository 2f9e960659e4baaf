/** Number of Unicode code points: what people and JSON Schema count as length. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};
