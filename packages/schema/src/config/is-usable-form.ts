import type {Config} from './config.ts';
import {formMistakes} from './form/form-mistakes.ts';
import {formStructure} from './generated/form-structure.ts';
import {fits} from './structure.ts';

/**
 * Says whether the form of a configuration can be shown: true where `checkConfig` finds no error in it. For one
 * that {@link isUsableConfig} takes, if it has no plain form.
 */
export const isUsableForm = (config: Config): boolean =>
  fits(formStructure, config.form ?? {}) &&
  formMistakes(config).every(({level}) => level !== 'error');
