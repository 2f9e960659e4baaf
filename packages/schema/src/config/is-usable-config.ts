import {holdsSecretKey} from './config-issue.ts';
import type {Config} from './config.ts';
import {configStructure} from './generated/config-structure.ts';
import {fits} from './structure.ts';

const areUnique = (texts: readonly string[]) => new Set(texts).size === texts.length;

/**
 * Says whether reports can be sent with a configuration: true where `checkConfig` finds no error. It says no
 * more than that, so that pages do not load the sentences, nor the schema, unless something is wrong.
 */
export const isUsableConfig = (value: unknown): value is Config => {
  if (!fits(configStructure, value) || holdsSecretKey(JSON.stringify(value))) return false;
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
