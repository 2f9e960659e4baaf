import type {Config} from '../config.ts';
import {at, warning, type FormFinding} from './form-finding.ts';

/** Settings that nobody will notice, since what they belong to is off; and a notice that is missing. */
export const unusedWarnings = ({
  form = {},
  safety,
  notices = {},
}: Pick<Config, 'form' | 'safety' | 'notices'>): readonly FormFinding[] => {
  const {features = [], demographics = 'none', files, questions = []} = form;
  const needs = (feature: (typeof features)[number], isSet: boolean, path: FormFinding['path']) =>
    isSet && !features.includes(feature) ? [warning(path, 'not-used', feature)] : [];
  const forMinors = (safety.crisisLines ?? []).findIndex((line) => line.for?.includes('minors'));
  return [
    ...needs('files', files !== undefined, at('files')),
    ...needs('demographics', demographics !== 'none', at('demographics')),
    ...needs('age', notices.minors !== undefined, ['notices', 'minors']),
    ...needs('age', forMinors >= 0, ['safety', 'crisisLines', forMinors, 'for']),
    ...(features.includes('age') && notices.minors === undefined
      ? [warning(['notices', 'minors'], 'no-minors-notice')]
      : []),
    ...questions.flatMap(({kind, options, maxLength}, index) => [
      ...(options && !kind.startsWith('choice')
        ? [warning(at('questions', index, 'options'), 'not-used')]
        : []),
      ...(maxLength !== undefined && !kind.includes('text')
        ? [warning(at('questions', index, 'maxLength'), 'not-used')]
        : []),
    ]),
  ];
};
