import {wantsContact} from './conditions.ts';
import type {Question} from './question.ts';

/** Whether the person would like to be contacted. */
export const contactPreference = {
  id: 'contact.preference',
  kind: 'choice',
  options: ['none', 'contact_me', 'code_only'],
  sensitivity: 'S1',
  visibleTo: ['recipient'],
} as const satisfies Question;

/** A name, or any name the person likes to be called by. */
export const contactName = {
  id: 'contact.name',
  kind: 'short-text',
  maxLength: 128,
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

/** Ways to reach the person; one is enough. */
export const contactMethods = {
  id: 'contact.methods',
  kind: 'contact-methods',
  methods: ['phone', 'text', 'email', 'signal', 'whatsapp', 'partner_org'],
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: wantsContact,
} as const satisfies Question;

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
