/** Why a list of keys can not be sealed to. */
export const keyRefusals = ['no-keys', 'malformed-key', 'secret-key', 'mixed-keys'] as const;
export type KeyRefusal = (typeof keyRefusals)[number];

const BECH32 = '[02-9ac-hj-np-z]';
const classic = new RegExp(`^age1${BECH32}{58}$`);
const postQuantum = new RegExp(`^age1pq1${BECH32}{100,4000}$`);

/** Says whether a key, public or secret, is of the hybrid post-quantum kind. */
export const isPostQuantum = (key: string): boolean => /^age(1pq|-secret-key-pq-)1/i.test(key);

/**
 * Looks at the shape of public age keys: says why they can not be used, or nothing when they can.
 *
 * Classic (`age1…`) and post-quantum (`age1pq1…`) keys in one list are refused: the file would be no safer
 * than its weakest key, and would not say so.
 */
export const checkKeys = (keys: readonly string[]): KeyRefusal | undefined => {
  if (keys.length === 0) return 'no-keys';
  // Anywhere and in any case: a pasted key file has comment lines before its secret.
  if (keys.some((key) => /age-secret-key-/i.test(key))) return 'secret-key';
  const hybrid = keys.filter((key) => postQuantum.test(key)).length;
  if (keys.some((key) => !postQuantum.test(key) && !classic.test(key))) return 'malformed-key';
  return hybrid > 0 && hybrid < keys.length ? 'mixed-keys' : undefined;
};
