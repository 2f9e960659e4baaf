import {isPlainConfig, type Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';

const importCheck = () => import('./config-check.ts');
const loadCheck = retryingLoader(importCheck);

/** What the whole check of a configuration finds, if it finds anything that keeps reports from arriving. */
export const configMistake = async (config: Config): Promise<Mistake | undefined> => {
  if (isPlainConfig(config) || (await loadCheck()).isUsableConfig(config)) return undefined;
  const {checkConfig} = await import('./config-sentences.ts');
  const detail = checkConfig(config)
    .filter(({level}) => level === 'error')
    .map(({path, message}) => `  ${path}: ${message}`)
    .join('\n');
  return {reason: 'wrong', what: 'configuration', detail};
};
