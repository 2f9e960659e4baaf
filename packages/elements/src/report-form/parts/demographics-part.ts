import {demographicProfiles, targetDemographics, type FormConfig} from '@heard/schema';

import {demographicsField, type DemographicSet} from '../../fields/demographics-field.ts';
import {inLocale} from '../../locale/localized-text.ts';
import type {Words} from '../../locale/localizer.ts';
import {demographicLines} from '../../questions/demographic-lines.ts';
import type {LooseFieldWords} from '../../questions/demographic-words.ts';
import {demographicWords, targetDemographicsWords} from '../../questions/demographics.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';

type Custom = Exclude<FormConfig['demographics'], string | undefined>;

/** The fields of an embedder's own set, as ours are written. */
const ownSet = ({id, fields}: Custom): DemographicSet => ({
  id,
  fields: fields.map(({id, kind, options = []}) => ({
    id,
    kind,
    options: options.map(({id}) => id),
  })),
});

const ownWords =
  ({fields}: Custom): Words<Readonly<Record<string, LooseFieldWords>>> =>
  ({locale}) =>
    Object.fromEntries(
      fields.map(({id, label, hint, options = []}) => [
        id,
        {
          label: inLocale(label, locale),
          hint: hint && inLocale(hint, locale),
          options: Object.fromEntries(
            options.map((option) => [option.id, inLocale(option.label, locale)]),
          ),
        },
      ]),
    );

const drawn = (set: DemographicSet, words: Words<Readonly<Record<string, LooseFieldWords>>>) => ({
  field: demographicsField(set, words),
  lines: demographicLines(words),
});

const setOf = (demographics: FormConfig['demographics'] = 'none') =>
  typeof demographics === 'string'
    ? drawn(demographicProfiles[demographics], demographicWords)
    : drawn(ownSet(demographics), ownWords(demographics));

/** Who the person is, in the set of fields that the configuration names or brings. */
export const part = ({ready}: ReportFormController): FormPart => ({
  asked: {
    [targetDemographics.id]: {
      ...ask(targetDemographics, targetDemographicsWords),
      ...setOf(ready?.config.form?.demographics),
    },
  },
  fields: {},
});
