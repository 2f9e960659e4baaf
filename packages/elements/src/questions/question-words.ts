import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Config,
  ContactMethodsQuestion,
  IssueCode,
  Question,
  RequirementCode,
  hateIncidentShort,
} from '@heard/schema';

import type {OptionView} from '../fields/field.ts';
import type {Localizer, Words} from '../locale/localizer.ts';

/** The forms whose questions have words here. A preset is offered once every question of it can be drawn. */
export type OfferedForm = typeof hateIncidentShort;

type RequirementOf<F> = F extends {steps: readonly (infer S)[]}
  ? S extends {requires: readonly (infer R)[]}
    ? R
    : never
  : never;

/** What can be wrong with an answer of this kind. */
type KindCode<Q extends Question> = Q['kind'] extends 'short-text' | 'long-text' | 'text-list'
  ? 'too-long'
  : Q['kind'] extends 'contact-methods'
    ? 'too-long' | 'email-format' | 'phone-format'
    : Q['kind'] extends 'partial-date'
      ? 'date-format'
      : never;

/** What the forms insist on for this question. */
type RequiredCode<Q extends Question> = Extract<
  RequirementOf<OfferedForm>,
  {question: Q['id']}
>['code'];

/** Every code that can stand beside a question. A question without a sentence for one does not type-check. */
export type CodeOf<Q extends Question> = Extract<
  IssueCode | RequirementCode,
  KindCode<Q> | RequiredCode<Q>
>;

type PartOf<Q extends Question> = Q extends ChoiceQuestion | ChoicesQuestion
  ? Q['options'][number]
  : Q extends ContactMethodsQuestion
    ? Q['methods'][number]
    : never;

/** What a person reads of a question: its label, a hint, each option, and a sentence for each error. */
export interface QuestionWords<Q extends Question = Question> {
  readonly label: string;
  readonly hint?: string;
  /** The options of a choice, or the kinds of contact. */
  readonly options: {readonly [Option in PartOf<Q>]: string};
  readonly optionHints?: {readonly [Option in PartOf<Q>]?: string};
  readonly errors: {readonly [Code in CodeOf<Q>]: string};
  /** How the question is named where the answers are checked, if not by its label. */
  readonly summary?: string;
}

/** A question with its words: what a form needs to ask it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly words: Words<LooseWords>;
  /** Options that come from the configuration, such as the names of recipients. */
  readonly options?: (config: Config, localizer: Localizer) => readonly OptionView[];
}

/** {@link QuestionWords} where the question is known only at run time. */
export interface LooseWords {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly optionHints?: Readonly<Record<string, string | undefined>>;
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
