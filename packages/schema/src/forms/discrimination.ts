import type {FormDefinition} from './form-definition.ts';
import {
  contact,
  contactNotOffered,
  contactSafely,
  evidence,
  share,
  support,
  toldBefore,
  uses,
  whatHappened,
  when,
  why,
} from './shared-steps.ts';

/** Being treated unfairly at work, at school, in housing, in a shop or by an official. Seldom a crime. */
export const discrimination = {
  id: 'discrimination',
  version: 1,
  steps: [
    whatHappened,
    {
      id: 'you',
      questions: ['reporter.role', 'reporter.relationToTarget', 'reporter.hasPermission'],
    },
    contact,
    contactSafely,
    {
      id: 'where',
      questions: [
        'incident.setting',
        'incident.place.name',
        'incident.place.mode',
        'incident.place.text',
      ],
    },
    when,
    why,
    {id: 'who', questions: ['persons.relationship']},
    {id: 'harm', questions: ['harm.emotional', 'harm.impacts']},
    evidence,
    toldBefore,
    support,
    share,
    uses,
  ],
  omit: {
    ...contactNotOffered,
    'incident.types': [
      'physical',
      'spitting',
      'weapon',
      'killed',
      'property',
      'arson',
      'theft',
      'symbol',
      'place_attack',
      'trespass',
      'swatting',
    ],
  },
} as const satisfies FormDefinition;
