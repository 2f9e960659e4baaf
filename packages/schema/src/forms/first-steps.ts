import type {Step} from './form-definition.ts';

/** Whether the person is a child. Before all else: what they must be told comes before they tell. */
export const age = {id: 'age', questions: ['reporter.isMinor']} as const satisfies Step;

/** Whether to be contacted, and only then how. */
export const contact = {
  id: 'contact',
  questions: ['contact.preference', 'contact.name', 'contact.methods'],
  requires: [
    {
      question: 'contact.preference',
      rule: {answered: 'contact.preference'},
      code: 'choose-one',
    },
    {
      question: 'contact.methods',
      rule: {answered: 'contact.methods'},
      code: 'way-to-reach-you',
    },
  ],
} as const satisfies Step;

/** Who else may read it. Nothing is ticked beforehand. */
export const share = {id: 'share', questions: ['consent.shareWith']} as const satisfies Step;

/** What else may be done with it. Nothing is ticked beforehand. */
export const uses = {
  id: 'uses',
  questions: ['consent.police', 'consent.statistics', 'consent.story', 'consent.media'],
} as const satisfies Step;

// Coming back with the code needs follow-up threads at the back end, and people should be offered only the
// ways of contact that somebody answers.
/** Ways of contact that a back end must serve before they are offered. */
export const contactNotOffered = {
  'contact.preference': ['code_only'],
  'contact.methods': ['signal', 'whatsapp', 'partner_org'],
} as const;
