import {wantsContact} from './first-conditions.ts';
import type {Question} from './question.ts';

/** The words to use for the person. */
export const contactPronouns = {
  id: 'contact.pronouns',
  kind: 'short-text',
  maxLength: 60,
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

/** When and how it is safe to get in touch: others may share the phone or the mailbox. */
export const contactSafe = {
  id: 'contact.safe',
  kind: 'safe-contact',
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

/** The language in which to get in touch. */
export const contactLanguage = {
  id: 'contact.language',
  kind: 'language',
  sensitivity: 'S3',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

/** Whether an interpreter would help. */
export const contactInterpreter = {
  id: 'contact.interpreter',
  kind: 'consent',
  sensitivity: 'S3',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

/** What makes getting in touch possible, such as sign language, a relay service or large print. */
export const contactAccessNeeds = {
  id: 'contact.accessNeeds',
  kind: 'long-text',
  maxLength: 500,
  sensitivity: 'S3',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;
