import type {MsgFn} from '@lit/localize';
import {defaultMsg} from '@lit/localize/internal/default-msg.js';

/** Text bound to one locale. It knows no DOM, so tests and builds can use it too. */
export interface Localizer {
  /** The locale of the text shown (BCP 47). */
  readonly locale: string;
  readonly msg: MsgFn;
  /** Says that no person has checked the translation, if that is so. */
  readonly note?: string | undefined;
  /**
   * Loads the sentences that not everybody meets, if they are in a file of their own (`xliff/for-everybody.json`
   * says which are not). Code that brings such sentences waits for it before it draws them; until it is there
   * they are in the source language. Rejects when the file did not load; another call tries again.
   */
  more?(): Promise<void> | undefined;
}

/** A sentence, or a group of sentences, in whatever language the localizer speaks. */
export type Words<T> = (localizer: Localizer) => T;

/** The language that sentences are written in, and the last resort. */
export const sourceLocale = 'en';

/** The localizer of the source language: it needs no translations and so costs next to nothing. */
export const sourceLocalizer: Localizer = {locale: sourceLocale, msg: defaultMsg as MsgFn};
