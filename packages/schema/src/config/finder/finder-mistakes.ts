import type {ConfigPath} from '../config-issue.ts';
import type {FinderConfig} from './finder-config.ts';

/** What is wrong with a finder beyond the shape of its parts, without the sentence that says so. */
export interface FinderFinding {
  readonly path: ConfigPath;
  readonly code: 'missing' | 'two-sources' | 'not-used';
  readonly level: 'error' | 'warning';
}

// What a source has to have, and what has no effect there.
const forApi = {needed: ['timeZone'], idle: ['key', 'collection']} as const;
const forEngine = {
  needed: ['key', 'collection'],
  idle: ['timeZone', 'language', 'country', 'addressesMayBeShown'],
} as const;

/** What keeps a finder from being shown (`error`), and what it passes over (`warning`). */
export const finderMistakes = (finder: FinderConfig): readonly FinderFinding[] => {
  const {directory, integrity, source} = finder;
  const findings: FinderFinding[] = [];
  const say = (code: FinderFinding['code'], ...steps: readonly string[]) =>
    findings.push({
      path: ['finder', ...steps],
      code,
      level: code === 'not-used' ? 'warning' : 'error',
    });

  if (directory === undefined && source === undefined) say('missing', 'directory');
  if (directory !== undefined && source !== undefined) say('two-sources', 'source');
  if (directory === undefined && integrity !== undefined) say('not-used', 'integrity');
  if (!source) return findings;
  const {needed, idle} = source.kind === 'hsds-api' ? forApi : forEngine;
  for (const key of needed) if (source[key] === undefined) say('missing', 'source', key);
  for (const key of idle) if (source[key] !== undefined) say('not-used', 'source', key);
  return findings;
};
