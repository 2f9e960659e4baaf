import {shownPath, type ConfigPath} from '../config-issue.ts';
import {repeats} from '../repeats.ts';
import {error, type FormFinding} from './form-finding.ts';

/** Names that every object has: they would be taken for something else. */
export const reservedNames: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** What is wrong with the options of an own question: none, the same twice, or a reserved name. */
export const optionMistakes = (
  path: ConfigPath,
  kind: string,
  options: readonly {readonly id: string}[] | undefined,
): readonly FormFinding[] => {
  if (kind !== 'choice' && kind !== 'choices') return [];
  if (!options) return [error([...path, 'options'], 'no-options')];
  const ids = options.map(({id}, index) => ({value: id, path: [...path, 'options', index, 'id']}));
  return [
    ...repeats(ids).map((twice) => error(twice.path, 'duplicate-id', shownPath(twice.before))),
    ...ids
      .filter(({value}) => reservedNames.has(value))
      .map((place) => error(place.path, 'reserved-id')),
  ];
};
