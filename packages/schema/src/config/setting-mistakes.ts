import {deliveryMistakes} from './delivery/delivery-mistakes.ts';
import {environmentMistakes} from './delivery/environment-mistakes.ts';
import type {FormFinding} from './form/form-finding.ts';
import {prefillMistakes} from './prefill/prefill-mistakes.ts';
import type {SettingPart} from './setting-part.ts';

/**
 * Every mistake in the rarer settings of a configuration, without sentences: a page that only wants to know
 * whether there is one loads no words.
 */
export const settingMistakes = (config: SettingPart): readonly FormFinding[] => [
  ...deliveryMistakes(config),
  ...environmentMistakes(config),
  ...prefillMistakes(config),
];
