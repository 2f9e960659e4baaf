/** Stands in for the recipients of age in bundles made with `leanAge({passphrases: true})`: no hardware keys. */
// @ts-expect-error -- a file inside of the package: leanAge() knows where it is
export * from 'age-encryption/dist/recipients.js';

export const TagRecipient = undefined;
export const HybridTagRecipient = undefined;
