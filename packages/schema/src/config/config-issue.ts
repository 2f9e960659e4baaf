/** Why a configuration can't be used, or could serve people better. Stable: documentation links to it. */
export const configIssueCodes = [
  'too-large',
  'too-deep',
  'unsafe-key',
  'secret-key',
  'missing',
  'unknown-key',
  'wrong-type',
  'wrong-value',
  'wrong-format',
  'empty',
  'too-long',
  'insecure-address',
  'no-default-reader',
  'duplicate-id',
  'duplicate-key',
  'mixed-keys',
  'single-key',
  'missing-text',
  'no-purpose',
  'endpoint-version',
  'two-sources',
  'repeated',
  'unknown-id',
  'not-in-form',
  'other-page',
  'fixed-place',
  'cannot-hide',
  'hides-more',
  'cannot-require',
  'required-aside',
  'required-costs',
  'reserved-id',
  'no-options',
  'dangling-condition',
  'circular-condition',
  'asks-too-early',
  'not-drawn',
  'no-profile',
  'file-limits',
  'not-used',
  'no-minors-notice',
  'sensitive-question',
  'not-sealed',
  'needs-intake',
  'cannot-set-header',
  'public-header',
  'cannot-prefill',
  'wrong-answer',
  'exact-prefill',
  'not-prefilled',
  'cannot-lock',
  'too-sensitive',
  'unknown-color',
] as const;
export type ConfigIssueCode = (typeof configIssueCodes)[number];

/** One thing to mend in a configuration, for the person who wrote it. */
export interface ConfigIssue {
  /** Where: `recipients[0].keys[1]`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ConfigIssueCode;
  /** What is wrong and what to do, in plain English. Holds no value of the file, so it can be logged. */
  readonly message: string;
  /** `error`: the elements show their fallback content. `warning`: it works, but somebody is served worse. */
  readonly level: 'error' | 'warning';
}

/** Steps from the root to a place in the configuration. */
export type ConfigPath = readonly (string | number)[];

const secret = /AGE-SECRET-KEY-/i;

/** Says whether a text holds a secret age key. */
export const holdsSecretKey = (text: string): boolean => secret.test(text);

/** A key of the file as it may be shown: cut when long, hidden when it holds a secret. */
export const shownKey = (key: string): string => {
  if (holdsSecretKey(key)) return '…';
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
};

/** Writes a path as people read it: `recipients[0].name["zh-Hans"]`. */
export const shownPath = (path: ConfigPath): string =>
  path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = shownKey(step);
      return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
