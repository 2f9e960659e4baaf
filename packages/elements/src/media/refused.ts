import type {FileLimits, FileRefusal} from '@heard/delivery/files';

import type {Localizer} from '../locale/localizer.ts';
import {limitTexts} from './file-size.ts';
import {notAdded, nothingDropped, refusalReasons} from './refused.messages.ts';
import {isolated} from './shown-name.ts';

/** Something that was not added, and why. `nothing`: what was dropped was no file. */
export type Refused =
  {readonly name: string; readonly code: FileRefusal | 'folder'} | {readonly code: 'nothing'};

// What is wrong is not the one file: one line for all of them.
const told = new Set<string>(['too-many', 'total-too-large']);

/** What was not added and why, a line for each file; one for all that there was no room for. */
export const refusedLines = (
  localizer: Localizer,
  refused: readonly Refused[],
  limits?: FileLimits,
): readonly string[] => {
  const reasons = refusalReasons(localizer, limitTexts(localizer, limits));
  const groups: {code: Refused['code']; names: string[]}[] = [];
  for (const each of refused) {
    const same = told.has(each.code) && groups.find(({code}) => code === each.code);
    const names = 'name' in each ? [isolated(each.name)] : [];
    if (same) same.names.push(...names);
    else groups.push({code: each.code, names});
  }
  const list = new Intl.ListFormat(localizer.locale, {type: 'conjunction'});
  return groups.map(({code, names}) =>
    code === 'nothing'
      ? nothingDropped(localizer)
      : `${notAdded(localizer, list.format(names))} ${reasons[code]}`,
  );
};
