/** A key file in the format of age-keygen: two comment lines and the secret key. */
export const writeKeyFile = (identity: string, recipient: string, created: Date): string =>
  `# created: ${created.toISOString().replace(/\.\d+Z$/, 'Z')}\n# public key: ${recipient}\n${identity}\n`;

/** The secret keys in the text of a key file: every line that is not empty and no comment. */
export const readKeyFile = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
