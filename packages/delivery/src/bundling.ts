/** A plugin for Rollup, Rolldown and Vite, as far as {@link leanAge} needs one. */
export interface BundlerPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | undefined;
}

const STAND_INS = new Map([
  ['@noble/post-quantum/hybrid.js', './age/late-hybrid.js'],
  ['@noble/curves/nist.js', './age/late-hybrid.js'],
  ['@noble/curves/ed25519.js', './age/late-x25519.js'],
  ['@noble/hashes/scrypt.js', './age/no-scrypt.js'],
  ['@scure/base', './age/lean-base.js'],
  ['./recipients.js', './age/lean-recipients.js'],
]);

/** What differs where key files with a passphrase are opened or made; '' stands for the module itself. */
const WITH_PASSPHRASES = new Map([
  ['@noble/hashes/scrypt.js', ''],
  ['./recipients.js', './age/passphrase-recipients.js'],
]);

const RECIPIENTS = 'age-encryption/dist/recipients.js';

/**
 * Makes bundles load the parts of age that few people need only when they are needed: post-quantum keys, and
 * X25519 for browsers that do not have it. Leaves out passphrases and hardware keys, and has leaner encodings. Pages of
 * the staff, which open key files with a passphrase, keep passphrases with `leanAge({passphrases: true})`.
 *
 * @example
 * // vite.config.ts
 * export default defineConfig({plugins: [leanAge()]});
 *
 * `age-encryption` has one entry that imports all its kinds of keys. The plugin redirects six imports of that
 * package to modules of ours. Everything works without it too, only larger.
 */
export const leanAge = ({passphrases = false} = {}): BundlerPlugin => {
  const standIns = new Map([...STAND_INS, ...(passphrases ? WITH_PASSPHRASES : [])]);
  let folder = '';
  return {
    name: 'heard-lean-age',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === RECIPIENTS) return `${folder}recipients.js`;
      const standIn = standIns.get(source);
      if (!standIn || !importer?.includes('/age-encryption/')) return undefined;
      folder = importer.slice(0, importer.lastIndexOf('/') + 1);
      return decodeURIComponent(new URL(standIn, import.meta.url).pathname);
    },
  };
};
