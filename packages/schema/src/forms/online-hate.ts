import type {FormDefinition} from './form-definition.ts';
import {age, contact, contactNotOffered, share, uses} from './first-steps.ts';
import {
  contactSafely,
  evidence,
  online,
  support,
  toldBefore,
  when,
  why,
  words,
  you,
} from './shared-steps.ts';
import {whatHappened} from './what-happened.ts';

/** What happened online or by message. It asks for links on the way of all: posts disappear. */
export const onlineHate = {
  id: 'online-hate',
  version: 1,
  steps: [age, whatHappened, online, contact, contactSafely, share, uses],
  details: [
    you,
    when,
    why,
    words,
    {
      id: 'who',
      questions: ['persons.relationship', 'persons.groupAffiliation'],
    },
    {id: 'harm', questions: ['harm.emotional', 'harm.impacts']},
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
      'refused',
      'work',
      'school',
      'housing',
      'official',
      'shunned',
      'place_attack',
      'trespass',
    ],
  },
  given: {'incident.setting': ['online'], 'incident.place.mode': 'online'},
} as const satisfies FormDefinition;
