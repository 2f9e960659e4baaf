import type {Question} from '../../questions/question.ts';
import type {Config} from '../config.ts';
import {askedIn} from './asked-in.ts';
import {fitsAnswer} from './fits-answer.ts';
import {canComeFromAddress, canLock, canPrefill} from './prefill-rules.ts';

/** An answer as it stands in a configuration or an address. */
export type PrefilledAnswer = string | readonly string[];

/** What the form begins with. */
export interface PrefilledAnswers {
  /** By the ids of their questions. */
  readonly answers: Readonly<Record<string, PrefilledAnswer>>;
  /** The ids of those that the person can not change. */
  readonly locked: ReadonlySet<string>;
}

// Nobody fills in more than that by hand; an address can be megabytes long.
const mostValues = 60;

const takesList = ({kind}: Question): boolean => kind === 'choices' || kind === 'text-list';

/** The values of an address under each of these names. A name that stands there too often has none. */
const valuesOf = (
  search: Iterable<readonly [name: string, value: string]>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, value] of search) {
    if (!names.has(name)) continue;
    const values = found.get(name);
    if (!values) found.set(name, [value]);
    else if (values.length <= mostValues) values.push(value);
  }
  return new Map([...found].filter(([, values]) => values.length <= mostValues));
};

/**
 * The answers that a form begins with: those of the configuration, and those of the page's address that the
 * configuration allows. An answer from the address takes the place of one from the configuration, unless that one is
 * locked.
 *
 * @example
 * prefilledAnswers(config, new URLSearchParams('?incident.place.city=Lake+City&incident.types=threat'))
 * // {answers: {'incident.place.city': 'Lake City', 'incident.types': ['threat']}, locked: Set {}}
 *
 * Whatever does not fit is left out without a word: people do not write the address of a page, and whoever sends
 * them a link must not break the form. Only questions that this form asks, and only those that may be prefilled.
 * Expects a configuration in which `checkConfig` finds no error; with another one it leaves out more.
 */
export const prefilledAnswers = (
  config: Pick<Config, 'form' | 'recipients' | 'prefill' | 'locked' | 'prefillFromAddress'>,
  search: Iterable<readonly [name: string, value: string]> = [],
): PrefilledAnswers => {
  const lookUp = askedIn(config);
  const answers = new Map<string, PrefilledAnswer>();
  const take = (id: string, value: PrefilledAnswer, may: (question: Question) => boolean) => {
    const found = lookUp(id);
    if (found?.asked && may(found.question) && fitsAnswer(found.question, value))
      answers.set(id, value);
  };
  for (const [id, value] of Object.entries(config.prefill ?? {})) take(id, value, canPrefill);
  const locked = new Set((config.locked ?? []).filter((id) => answers.has(id) && canLock(id)));
  const allowed = new Set((config.prefillFromAddress ?? []).filter((id) => !locked.has(id)));
  for (const [id, values] of valuesOf(search, allowed)) {
    const question = lookUp(id)?.question;
    const [first = ''] = values;
    if (question && (takesList(question) || values.length === 1))
      take(id, takesList(question) ? values : first, canComeFromAddress);
  }
  return {answers: Object.fromEntries(answers), locked};
};
