import {happenedOnline, wasTargeted, wordsWereUsed} from '../questions/conditions.ts';
import {wantsContact} from '../questions/first-conditions.ts';
import type {Step} from './form-definition.ts';

/** How to get in touch without putting the person at risk, in their language and way. */
export const contactSafely = {
  id: 'contact-safely',
  questions: [
    'contact.safe',
    'contact.pronouns',
    'contact.language',
    'contact.interpreter',
    'contact.accessNeeds',
  ],
  when: wantsContact,
} as const satisfies Step;

/** What the person has to do with it. */
export const you = {
  id: 'you',
  questions: ['reporter.role', 'reporter.relationToTarget', 'reporter.hasPermission'],
} as const satisfies Step;

/** When it was: words like "last week" first, a date only for those who know it. */
export const when = {
  id: 'when',
  questions: [
    'incident.when.relative',
    'incident.when.precision',
    'incident.when.start',
    'incident.when.end',
    'incident.when.timeOfDay',
    'incident.repeat',
  ],
} as const satisfies Step;

/** Where online it was, and what can still be seen of it. */
export const online = {
  id: 'online',
  questions: ['online.platforms', 'online.urls', 'online.handles', 'online.contentStatus'],
  when: happenedOnline,
} as const satisfies Step;

/** Why the person thinks it happened. */
export const why = {
  id: 'why',
  questions: ['bias.perceived', 'bias.detailText', 'bias.basis', 'bias.indicators'],
} as const satisfies Step;

/** The words that were used, for those who want to repeat them. */
export const words = {
  id: 'words',
  questions: ['incident.wordsUsed'],
  when: wordsWereUsed,
} as const satisfies Step;

/** Whether others saw it. */
export const witnesses = {
  id: 'witnesses',
  questions: ['witnesses.present', 'witnesses.contact'],
} as const satisfies Step;

/** What the person has kept, and files where the embedder takes them. */
export const evidence = {
  id: 'evidence',
  questions: ['evidence.has', 'evidence.files'],
} as const satisfies Step;

/** Who has been told already. */
export const toldBefore = {
  id: 'told-before',
  questions: [
    'reportedTo',
    'reportedTo.police.agency',
    'reportedTo.police.caseNumber',
    'reportedTo.police.satisfied',
    'reportedTo.notReasons',
  ],
} as const satisfies Step;

/** Which help the person would like. */
export const support = {
  id: 'support',
  questions: ['support.wanted', 'support.outcome'],
} as const satisfies Step;

/** Who the person is, where an embedder has a reason to ask. It can't stand in the way of a report. */
export const aboutYou = {
  id: 'about-you',
  questions: ['target.demographics'],
  when: wasTargeted,
} as const satisfies Step;
