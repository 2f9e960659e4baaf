import {hasPlainForm, isUsableConfig, type Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';

const importFormCheck = () => import('./form-check.ts');
const loadFormCheck = retryingLoader(importFormCheck);

/** What the whole check of a configuration finds, if it finds anything that keeps reports from arriving. */
export const configMistake = async (config: Config): Promise<Mistake | undefined> => {
  if (
    isUsableConfig(config) &&
    (hasPlainForm(config) || (await loadFormCheck()).isUsableForm(config))
  )
    return undefined;
  const {checkConfig} = await import('./config-sentences.ts');
  const detail = checkConfig(config)
    .filter(({level}) => level === 'error')
    .map(({path, message}) => `  ${path}: ${message}`)
    .join('\n');
  return {reason: 'wrong', what: 'configuration', detail};
};
