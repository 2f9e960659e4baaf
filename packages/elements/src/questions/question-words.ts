import type {
  BankQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  Config,
  ConsentQuestion,
  ContactMethodsQuestion,
  IssueCode,
  Preset,
  Question,
  RequirementCode,
  SafeContact,
  SafeContactQuestion,
  featureQuestions,
  formDefinitions,
} from '@heard/schema';

import type {Field, OptionView} from '../fields/field.ts';
import type {Localizer, Words} from '../locale/localizer.ts';

/** The forms whose questions have words here: every preset. */
export type OfferedForm = (typeof formDefinitions)[Preset];

type StepIn<F, Way extends string> = F extends {readonly [W in Way]: readonly (infer S)[]}
  ? S
  : never;

/** Every page of the forms, wherever it stands in them. */
export type OfferedStep =
  StepIn<OfferedForm, 'steps'> | StepIn<OfferedForm, 'details'> | StepIn<OfferedForm, 'last'>;

/** The questions that have words. Nothing is drawn on a map yet, so what needs one has none. */
export type WordedQuestion = Exclude<
  BankQuestion,
  {readonly id: (typeof featureQuestions)['map'][number]}
>;

type RequirementOf<S> = S extends {requires: readonly (infer R)[]} ? R : never;

/** What can be wrong with an answer of this kind, for which no sentence fits every question. */
type KindCode<Q extends Question> = Q['kind'] extends 'contact-methods'
  ? 'too-long' | 'email-format' | 'phone-format'
  : Q['kind'] extends 'safe-contact' | 'demographics'
    ? 'too-long'
    : never;

/** What the forms insist on for this question. */
type RequiredCode<Q extends Question> = Extract<
  RequirementOf<OfferedStep>,
  {question: Q['id']}
>['code'];

/** Every code for which a question needs a sentence of its own: without one it does not type-check. */
export type CodeOf<Q extends Question> = Extract<
  IssueCode | RequirementCode,
  KindCode<Q> | RequiredCode<Q>
>;

/** Codes for which the fields have a sentence that fits every question. It may have a better one. */
export type GenericCode = Extract<IssueCode, 'too-long' | 'date-format' | 'required'>;

/** What an answer of this kind is chosen from or made of. */
type PartOf<Q extends Question> = Q extends ChoiceQuestion | ChoicesQuestion
  ? Q['options'][number]
  : Q extends ContactMethodsQuestion
    ? Q['methods'][number]
    : Q extends SafeContactQuestion
      ? keyof SafeContact
      : Q extends ConsentQuestion
        ? 'yes'
        : never;

/** The words of the lines of a list of texts. Numbers come in the digits of the language. */
export interface ListWords {
  /** Names one line: "Link 2". */
  line(number: string): string;
  readonly add: string;
  /** Names the button that takes one line away: "Remove link 2". */
  remove(number: string): string;
}

interface Wording<Part extends string, Code extends string> {
  readonly label: string;
  readonly hint?: string;
  /** The options of a choice, the kinds of contact, the parts of a safe contact, or the box of a consent. */
  readonly options: {readonly [P in Part]: string};
  readonly optionHints?: {readonly [P in Part]?: string};
  readonly errors: {readonly [C in Code]: string} & {readonly [C in GenericCode]?: string};
  /** How the question is named where the answers are checked, if not by its label. */
  readonly summary?: string;
}

type GroupOf<Q> = Q extends {groups: readonly {readonly id: infer Id extends string}[]}
  ? Id
  : never;

/** What a person reads of a question: its label, a hint, each option, and a sentence for each error. */
export type QuestionWords<Q extends Question = Question> = Wording<PartOf<Q>, CodeOf<Q>> &
  (Q extends {groups: readonly unknown[]}
    ? {readonly groups: {readonly [Id in GroupOf<Q>]: string}}
    : unknown) &
  (Q['kind'] extends 'text-list' ? {readonly list: ListWords} : unknown);

/** A question with its words: what a form needs to ask it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly words: Words<LooseWords>;
  /** Options that come from the configuration, such as the names of recipients. */
  readonly options?: (config: Config, localizer: Localizer) => readonly OptionView[];
  /** The answer in words, a line for each part, where labels and texts alone do not make it. */
  readonly lines?: (
    answer: never,
    localizer: Localizer,
    options: readonly OptionView[],
  ) => readonly string[];
  /** How this question is drawn, if not like others of its kind. */
  readonly field?: Field;
  /** Who gave the answer, where the person can not change it. */
  readonly givenBy?: Words<string>;
}

/** {@link QuestionWords} where the question is known only at run time. */
export interface LooseWords {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly optionHints?: Readonly<Record<string, string | undefined>>;
  /** The headings above groups of options, by the id of the group. */
  readonly groups?: Readonly<Record<string, string>>;
  /** The lines of a list of texts. */
  readonly list?: ListWords;
  readonly errors: Readonly<Record<string, string>>;
  readonly summary?: string;
}

/** Ties words to a question of the bank: the compiler names what is missing. */
export const ask = <Q extends Question>(
  question: Q,
  words: Words<QuestionWords<Q>>,
): AskedQuestion => ({
  question,
  words: words as Words<LooseWords>,
});
