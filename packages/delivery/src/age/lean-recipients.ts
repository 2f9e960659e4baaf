/**
 * Stands in for the recipients of age in bundles made with `leanAge()`: all but those for hardware keys and
 * passphrases, which `checkKeys` takes none of.
 */
// @ts-expect-error -- a file inside of the package: leanAge() knows where it is
export * from 'age-encryption/dist/recipients.js';

export const TagRecipient = undefined;
export const HybridTagRecipient = undefined;
export const ScryptRecipient = undefined;
export const ScryptIdentity = undefined;
