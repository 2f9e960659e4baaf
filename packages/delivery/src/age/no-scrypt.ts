/** Stands in for `@noble/hashes/scrypt.js`: nothing here is sealed with a passphrase. */
export const scrypt = (): never => {
  throw new Error('Passphrases need a bundle made without leanAge()');
};
