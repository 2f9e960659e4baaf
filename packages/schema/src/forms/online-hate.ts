import {incidentWordsUsed} from '../questions/incident-details.ts';
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

/** What happened online or by message. It asks for links early: posts disappear. */
export const onlineHate = {
  id: 'online-hate',
  version: 1,
  steps: [
    whatHappened,
    {
      id: 'online',
      questions: ['online.platforms', 'online.urls', 'online.handles', 'online.contentStatus'],
    },
    {
      id: 'you',
      questions: ['reporter.role', 'reporter.relationToTarget', 'reporter.hasPermission'],
    },
    contact,
    contactSafely,
    {id: 'words', questions: ['incident.wordsUsed'], when: incidentWordsUsed.when},
    when,
    why,
    {
      id: 'who',
      questions: ['persons.relationship', 'persons.groupAffiliation'],
    },
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
