import type {FormDefinition} from './form-definition.ts';

/** Two answers and a skippable third: what happened, whether to be contacted, where. */
export const hateIncidentShort = {
  id: 'hate-incident-short',
  version: 1,
  steps: [
    {
      id: 'what',
      questions: ['incident.types', 'incident.narrative'],
      requires: [
        {
          question: 'incident.types',
          rule: {any: [{answered: 'incident.types'}, {answered: 'incident.narrative'}]},
          code: 'tick-or-write',
        },
      ],
    },
    {
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
    },
    {id: 'where', questions: ['incident.place.mode', 'incident.place.text']},
    {id: 'share', questions: ['consent.shareWith']},
  ],
  // Coming back with the code needs follow-up threads at the back end; the form offers only what is there.
  omit: {
    'contact.preference': ['code_only'],
    'contact.methods': ['signal', 'whatsapp', 'partner_org'],
  },
} as const satisfies FormDefinition;
