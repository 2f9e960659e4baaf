import {demographicProfileIds} from '../../demographics/demographic-profile.ts';
import {shownPath} from '../config-issue.ts';
import {repeats} from '../repeats.ts';
import type {CustomDemographics, FormConfig} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {optionMistakes, reservedNames} from './option-mistakes.ts';

const profileMistakes = ({id, fields}: CustomDemographics): readonly FormFinding[] => {
  const place = (index: number) => at('demographics', 'fields', index);
  const ids = fields.map((field, index) => ({value: field.id, path: [...place(index), 'id']}));
  const isOurs = (demographicProfileIds as readonly string[]).includes(id);
  return [
    ...(isOurs ? [error(at('demographics', 'id'), 'reserved-id')] : []),
    ...repeats(ids).map(({path, before}) => error(path, 'duplicate-id', shownPath(before))),
    ...ids
      // The answer names its profile under this key.
      .filter(({value}) => reservedNames.has(value) || value === 'profile')
      .map(({path}) => error(path, 'reserved-id')),
    ...fields.flatMap(({kind, options}, index) => optionMistakes(place(index), kind, options)),
  ];
};

/** What is wrong with features and what belongs to them. */
export const featureMistakes = ({
  features = [],
  demographics = 'none',
  files: {maxFileMB = 0, maxTotalMB = Infinity} = {},
}: FormConfig): readonly FormFinding[] => {
  const map = features.indexOf('map');
  const hasNoProfile = features.includes('demographics') && demographics === 'none';
  return [
    ...(map >= 0 ? [error(at('features', map), 'not-drawn')] : []),
    ...(hasNoProfile ? [error(at('demographics'), 'no-profile')] : []),
    ...(maxTotalMB < maxFileMB ? [error(at('files', 'maxTotalMB'), 'file-limits')] : []),
    ...(typeof demographics === 'string' ? [] : profileMistakes(demographics)),
  ];
};
