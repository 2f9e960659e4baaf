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

/** The form of a configuration that names none. */
export const defaultPreset = 'hate-incident-short' satisfies Preset;

/** What a step insists on: `rule` must hold, otherwise `question` shows the error `code`. */
export interface Requirement<Id extends string = QuestionId> {
  readonly question: Id;
  readonly rule: Condition;
  readonly code: RequirementCode;
}

/** Why a requirement is not met. `required` is a city's own wish, the others are the form's. */
export type RequirementCode = 'tick-or-write' | 'choose-one' | 'way-to-reach-you' | 'required';

/** One page of the form. */
export interface Step<Id extends string = QuestionId> {
  readonly id: string;
  readonly questions: readonly Id[];
  /** Shown only when this holds; always, when absent. */
  readonly when?: Condition;
  readonly requires?: readonly Requirement<Id>[];
}

/**
 * A form as data: steps of question ids. The safety gate, check answers and the end belong to every form.
 *
 * The way that everybody goes is short. Whoever wants to say more does so from the page where the answers are
 * checked, in an order in which the plain facts come before what hurts.
 */
export interface FormDefinition<Id extends string = QuestionId> {
  readonly id: Preset;
  readonly version: number;
  /** The pages that everybody goes through, up to check answers. */
  readonly steps: readonly Step<Id>[];
  /** Pages that check answers offers; each leads back there. */
  readonly details?: readonly Step<Id>[];
  /** Pages between check answers and sending. Nothing else looks at what they ask. */
  readonly last?: readonly Step<Id>[];
  /** Options of the bank that this form does not offer. */
  readonly omit?: {readonly [Q in Id]?: readonly string[]};
  /**
   * Answers that choosing this form gives: a form for what happened online need not ask where. The answers of
   * a person start with them, and they are in the report.
   */
  readonly given?: AnswerLookup;
}
