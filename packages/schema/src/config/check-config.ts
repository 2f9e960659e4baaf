import {checkBounds} from './config-bounds.ts';
import type {ConfigIssue} from './config-issue.ts';
import {checkRules} from './config-rules.ts';
import {sentencesFor} from './config-sentences.ts';
import {Config} from './config.ts';

/**
 * Says everything that is wrong with a configuration, in plain English, errors first. An empty list means
 * that it can be used as a {@link Config}.
 *
 * @example
 * checkConfig({...config, tenent: 'lake-city'})
 * // [{path: 'tenent', code: 'unknown-key', level: 'error',
 * //   message: 'There is no setting "tenent" here. Did you mean "tenant"?'}, …]
 *
 * Takes any parsed JSON, also hostile: it never throws on it, refuses what is too large before reading on, and
 * repeats no value of the file, so that a secret key that was pasted by mistake stays out of every log.
 */
export const checkConfig = (value: unknown): readonly ConfigIssue[] => {
  const bounds = checkBounds(value);
  if (bounds.some(({code}) => code === 'too-large' || code === 'too-deep')) return bounds;
  const result = Config.safeParse(value);
  const shape = result.success ? [] : sentencesFor(value, result.error.issues);
  // One sentence for each place: what the bounds say there (a secret key) goes before what the shape says.
  const said = new Set(bounds.map(({path}) => path));
  const issues = [...bounds, ...shape.filter(({path}) => !said.has(path)), ...checkRules(value)];
  return [
    ...issues.filter(({level}) => level === 'error'),
    ...issues.filter(({level}) => level === 'warning'),
  ];
};
