import {demographicWords, inLocale} from '@heard/elements/words';

import {demographicsProfile} from './report.messages.ts';
import type {Reader} from './reader.ts';
import type {Line, Row} from './row.ts';

/** The words of one field. */
interface FieldWords {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  /** The finer lists, by the option they belong to. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Value = string | readonly string[];

const ownFields = (
  profile: string | undefined,
  {form, localizer: {locale}}: Reader,
): Readonly<Record<string, FieldWords>> => {
  const own = form?.demographics;
  if (own === undefined || typeof own === 'string' || own.id !== profile) return {};
  return Object.fromEntries(
    own.fields.map(({id, label, options = []}) => [
      id,
      {
        label: inLocale(label, locale),
        options: Object.fromEntries(options.map((each) => [each.id, inLocale(each.label, locale)])),
      },
    ]),
  );
};

const listOf = (value: Value | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Each option that was chosen; where it has a finer list, each choice of that with the option before it. */
const linesOf = (
  {options, details = {}}: FieldWords,
  chosen: readonly string[],
  finer: readonly string[],
): readonly Line[] => {
  const lines = chosen.flatMap((option): readonly Line[] => {
    const label = options[option] ?? option;
    const ofOption = finer.filter((each) => Object.hasOwn(details[option] ?? {}, each));
    return ofOption.length
      ? ofOption.map((each) => ({label, text: details[option]?.[each] ?? each}))
      : [{text: label}];
  });
  // A finer choice under nothing that was chosen is shown as it came.
  const known = chosen.flatMap((option) => Object.keys(details[option] ?? {}));
  return [...lines, ...finer.filter((each) => !known.includes(each)).map((text) => ({text}))];
};

/**
 * What a person said about who they are: a row for each field, and one for the set of fields that was asked,
 * since the same option means different things in two of them.
 */
export const demographicRows = (
  id: string,
  answer: Readonly<Record<string, Value>>,
  reader: Reader,
): readonly Row[] => {
  const {profile, ...values} = answer;
  const set = listOf(profile)[0];
  const fields: Readonly<Record<string, FieldWords>> = {
    ...demographicWords(reader.localizer),
    ...ownFields(set, reader),
  };
  const base = (key: string) => key.replace(/-detail$/, '');
  const keys = [...new Set(Object.keys(values).map((key) => (fields[key] ? key : base(key))))];
  const rows = keys.map((key): Row => {
    const words = fields[key] ?? {label: key, options: {}};
    return {
      id: `${id}.${key}`,
      title: words.label,
      hasWords: Object.hasOwn(fields, key),
      lines: linesOf(words, listOf(values[key]), listOf(values[`${key}-detail`])),
    };
  });
  return set === undefined
    ? rows
    : [
        ...rows,
        {
          id: `${id}.profile`,
          title: demographicsProfile(reader.localizer),
          hasWords: true,
          lines: [{text: set}],
        },
      ];
};
