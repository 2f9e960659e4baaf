import type {FormDefinition} from './form-definition.ts';
import {age, contact, contactNotOffered, share, uses} from './first-steps.ts';
import {
  contactSafely,
  evidence,
  support,
  toldBefore,
  when,
  why,
  witnesses,
  you,
} from './shared-steps.ts';
import {whatHappened} from './what-happened.ts';

/** Being treated unfairly at work, at school, in housing, in a shop or by an official. Seldom a crime. */
export const discrimination = {
  id: 'discrimination',
  version: 1,
  steps: [
    age,
    whatHappened,
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
    share,
    uses,
  ],
  details: [
    you,
    when,
    why,
    {id: 'who', questions: ['persons.relationship']},
    {id: 'harm', questions: ['harm.emotional', 'harm.impacts']},
    witnesses,
    evidence,
    toldBefore,
    support,
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
