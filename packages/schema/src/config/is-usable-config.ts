import {isUnsafeKey, readWithin} from './config-size.ts';
import {holdsSecretKey} from './config-issue.ts';
import type {Config} from './config.ts';
import {configStructure} from './generated/config-structure.ts';
import {fits} from './structure.ts';

const areUnique = (texts: readonly string[]) => new Set(texts).size === texts.length;

/** Looks at every text once, and gives up where a file is too large, too deep or holds what it must not. */
const isHarmless = (value: unknown): boolean => {
  let harmless = true;
  const bound = readWithin(value, (_, text, isKey) => {
    if (holdsSecretKey(text) || (isKey && isUnsafeKey(text))) harmless = false;
    return harmless;
  });
  return harmless && !bound;
};

/**
 * Says whether reports can be sent with a configuration: true where `checkConfig` finds no error, except in the
 * form and in the finder, which does not take reports along when it is not right. It says no more than that, so
 * that pages do not load the sentences, nor the schema, unless something is wrong.
 *
 * @example isUsableConfig(config) && (hasPlainForm(config) || isUsableForm(config))
 */
export const isUsableConfig = (value: unknown): value is Config => {
  if (!isHarmless(value) || !fits(configStructure, value)) return false;
  const {recipients} = value as Config;
  const keys = recipients.flatMap((recipient) => recipient.keys);
  const postQuantum = keys.filter((key) => key.startsWith('age1pq1')).length;
  return (
    recipients.some(({consent}) => consent === 'by-sending') &&
    areUnique(recipients.map(({id}) => id)) &&
    areUnique(keys) &&
    (postQuantum === 0 || postQuantum === keys.length)
  );
};
