import type {FormSettings} from '../../forms/form-of.ts';
import type {ConfigIssueCode, ConfigPath} from '../config-issue.ts';

/** A configuration as far as its form depends on it. */
export type FormPart = FormSettings;

/** Something about the form of a configuration that is wrong, without the sentence that says so. */
export interface FormFinding {
  readonly path: ConfigPath;
  readonly code: ConfigIssueCode;
  readonly level: 'error' | 'warning';
  /** What the sentence names: ids of ours, and places in the file. Never a value of the file. */
  readonly about: readonly string[];
}

/** What keeps the form from being shown. */
export const error = (
  path: ConfigPath,
  code: ConfigIssueCode,
  ...about: readonly string[]
): FormFinding => ({path, code, level: 'error', about});

/** What works but serves somebody worse. */
export const warning = (
  path: ConfigPath,
  code: ConfigIssueCode,
  ...about: readonly string[]
): FormFinding => ({path, code, level: 'warning', about});

/** A place in the form of a configuration. */
export const at = (...steps: ConfigPath): ConfigPath => ['form', ...steps];
