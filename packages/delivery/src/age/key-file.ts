/**
 * A key file in the format of age-keygen: two comment lines and the secret key.
 *
 * `created` is written in UTC, to the second.
 */
export const writeKeyFile = (identity: string, recipient: string, created: Date): string =>
  `# created: ${created.toISOString().replace(/\.\d+Z$/, 'Z')}\n# public key: ${recipient}\n${identity}\n`;
