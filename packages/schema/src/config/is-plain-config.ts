import {isUnsafeKey, readWithin} from './config-size.ts';
import {holdsSecretKey} from './config-issue.ts';
import type {Config} from './config.ts';
import {configStructure} from './generated/config-structure.ts';
import {hasPlainForm} from './has-plain-form.ts';
import {fits} from './structure.ts';

const areUnique = (texts: readonly string[]) => new Set(texts).size === texts.length;

/** Looks at every text once, and gives up where a file is too large, too deep or holds what it must not. */
export const isHarmless = (value: unknown): boolean => {
  let harmless = true;
  const bound = readWithin(value, (_, text, isKey) => {
    if (holdsSecretKey(text) || (isKey && isUnsafeKey(text))) harmless = false;
    return harmless;
  });
  return harmless && !bound;
};

/** Whether every report has a reader, and keys that can be used together. */
export const hasReaders = ({recipients}: Config): boolean => {
  const keys = recipients.flatMap((recipient) => recipient.keys ?? []);
  const postQuantum = keys.filter((key) => key.startsWith('age1pq1')).length;
  return (
    recipients.some(({consent}) => consent === 'by-sending') &&
    areUnique(recipients.map(({id}) => id)) &&
    areUnique(keys) &&
    (postQuantum === 0 || postQuantum === keys.length)
  );
};

/**
 * Says at once that reports can be sent with a configuration that changes nothing about the form and uses none of
 * the rarer settings: an intake of ours, no frame, nothing prefilled, one environment. False says nothing: ask
 * `isUsableConfig`, which pages load only then.
 *
 * @example isPlainConfig(config) || isUsableConfig(config)
 */
export const isPlainConfig = (value: unknown): value is Config =>
  isHarmless(value) &&
  fits(configStructure, value) &&
  hasReaders(value as Config) &&
  hasPlainForm(value as Config);
