import {isUsableFinder, type Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';

const importSentences = () => import('../report-form/config-sentences.ts');

/** What is wrong with how a finder is set up, in sentences that say what to do; undefined when nothing is. */
export const finderMistake = async (config: Config): Promise<Mistake | undefined> => {
  if (config.finder && isUsableFinder(config.finder)) return undefined;
  const {checkConfig} = await importSentences();
  const detail = checkConfig(config)
    .filter(({level, path}) => level === 'error' && path.startsWith('finder'))
    .map(({path, message}) => `  ${path}: ${message}`)
    .join('\n');
  return detail ? {reason: 'wrong', what: 'configuration', detail} : undefined;
};
