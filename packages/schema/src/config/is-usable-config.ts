import type {Config} from './config.ts';
import {hasReaders, isHarmless} from './is-plain-config.ts';
import {isUsableForm} from './is-usable-form.ts';
import {settingMistakes} from './setting-mistakes.ts';
import {fits} from './structure.ts';
import {wholeStructure} from './whole-structure.ts';

/**
 * Says whether reports can be sent with a configuration: true where `checkConfig` finds no error, except in the
 * finder and in the theme, which do not take reports along when they are not right. It says no more than that, so
 * that pages do not load the sentences, nor the schema, unless something is wrong.
 */
export const isUsableConfig = (value: unknown): value is Config =>
  isHarmless(value) &&
  fits(wholeStructure, value) &&
  hasReaders(value as Config) &&
  isUsableForm(value as Config) &&
  settingMistakes(value as Config).every(({level}) => level !== 'error');
