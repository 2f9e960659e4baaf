import type {QuestionId} from '../questions/bank.ts';
import type {AnswerLookup, Condition} from '../rules/condition.ts';

/** The forms we ship. */
export const presets = [
  'hate-incident',
  'hate-incident-short',
  'online-hate',
  'discrimination',
  'community-concern',
] as const;
export type Preset = (typeof presets)[number];

/** The presets whose questions the form can draw so far. */
export const drawnPresets: readonly string[] = ['hate-incident-short'] satisfies readonly Preset[];

/** What a step insists on: `rule` must hold, otherwise `question` shows the error `code`. */
export interface Requirement<Id extends string = QuestionId> {
  readonly question: Id;
  readonly rule: Condition;
  readonly code: RequirementCode;
}

/** Why a requirement is not met. */
export type RequirementCode = 'tick-or-write' | 'choose-one' | 'way-to-reach-you';

/** One page of the form. */
export interface Step<Id extends string = QuestionId> {
  readonly id: string;
  readonly questions: readonly Id[];
  /** Shown only when this holds; always, when absent. */
  readonly when?: Condition;
  readonly requires?: readonly Requirement<Id>[];
}

/** A form as data: steps of question ids. The safety gate, check answers and the end belong to every form. */
export interface FormDefinition<Id extends string = QuestionId> {
  readonly id: Preset;
  readonly version: number;
  readonly steps: readonly Step<Id>[];
  /** Options of the bank that this form does not offer. */
  readonly omit?: {readonly [Q in Id]?: readonly string[]};
  /**
   * Answers that choosing this form gives: a form for what happened online need not ask where. The answers of
   * a person start with them, and they are in the report.
   */
  readonly given?: AnswerLookup;
}
