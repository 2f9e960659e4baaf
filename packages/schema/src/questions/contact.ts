import {wantsContact} from './first-conditions.ts';
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
