import {presets} from '../forms/form-definition.ts';
import type {Config} from './config.ts';

/**
 * Whether a configuration shows one of our forms as it is, with no answer in it. Then there is nothing more to
 * check about it, and `isUsableConfig` need not be loaded.
 */
export const hasPlainForm = ({form, prefill, prefillFromAddress}: Config): boolean =>
  // Spread, since nobody has checked the file: null is nothing, and whatever else has other keys.
  Object.entries({...form, ...prefill, ...prefillFromAddress}).every(
    ([key, value]) => key === 'preset' && (presets as readonly unknown[]).includes(value),
  );
