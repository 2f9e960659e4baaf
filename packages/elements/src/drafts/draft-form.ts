import type {AnswerLookup} from '@heard/schema';
import type {Clock, DraftMode, DraftPlace, Underway} from '@heard/delivery/drafts';

/** A form whose answers can be kept, as far as drafts need to know it. */
export interface DraftForm {
  readonly mode: DraftMode;
  readonly tenant: string;
  readonly formId: string;
  /** Of the form: a draft of another version is not opened. */
  readonly version: number;
  /** The same object for as long as nothing was answered. */
  answers(): AnswerLookup;
  /** The answers that the form came with: they alone are not kept. */
  given?(): AnswerLookup | undefined;
  /** The page of questions that the person is on; undefined on every other page. */
  step(): string | undefined;
  /**
   * Shows a kept report, and takes up what was sent of it. It did not work, if {@link step} says nothing afterwards.
   */
  restore(answers: AnswerLookup, step: string, underway: Underway | undefined): unknown;
  /** Goes on sending what was taken up. */
  sendOn?(): unknown;
  /** Questions whose answers are not kept: files. */
  readonly leaveOut?: readonly string[] | undefined;
  readonly place?: DraftPlace | undefined;
  readonly clock?: Clock | undefined;
  readonly reloaded?: boolean | undefined;
}
