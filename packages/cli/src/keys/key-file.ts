/** The secret keys in the text of a key file: every line that is not empty and no comment. */
export const readKeyFile = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
