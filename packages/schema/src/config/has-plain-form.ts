import {presets} from '../forms/form-definition.ts';
import type {Config} from './config.ts';

/**
 * Whether a configuration shows one of our forms as it is. Then there is nothing more to check about it, and
 * `isUsableForm` need not be loaded.
 */
export const hasPlainForm = ({form}: Config): boolean =>
  // null in a file that nobody has checked
  !form ||
  Object.entries(form).every(
    ([key, value]) => key === 'preset' && (presets as readonly unknown[]).includes(value),
  );
