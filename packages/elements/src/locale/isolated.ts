const opens = /[\u2066-\u2068]/u;
const closes = '\u2069';

/**
 * What a person wrote, for a place in a text of ours: it reads in its own direction and turns nothing around it.
 *
 * Marks of direction that it leaves open are closed, and those that it closes without opening find what they
 * close, so that nobody gets out of it (Unicode Bidirectional Algorithm, BD9). It looks as before.
 *
 * @example `${label}: ${isolated(email)}`
 */
export const isolated = (text: string): string => {
  let open = 0;
  let lacking = 0;
  for (const sign of text) {
    if (opens.test(sign)) open++;
    else if (sign === closes && open) open--;
    else if (sign === closes) lacking++;
  }
  return '\u2068'.repeat(lacking + 1) + text + closes.repeat(open + 1);
};
