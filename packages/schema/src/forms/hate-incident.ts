import type {FormDefinition} from './form-definition.ts';
import {age, contact, contactNotOffered, share, uses} from './first-steps.ts';
import {
  aboutYou,
  contactSafely,
  evidence,
  online,
  support,
  toldBefore,
  when,
  why,
  witnesses,
  words,
  you,
} from './shared-steps.ts';
import {whatHappened} from './what-happened.ts';

/**
 * Everything, in the order in which it is easiest to tell: what happened by ticks before words, whether to be
 * contacted, where. Then, for those who want to say more, the plain facts, what hurts, what would help.
 */
export const hateIncident = {
  id: 'hate-incident',
  version: 1,
  steps: [
    age,
    whatHappened,
    contact,
    contactSafely,
    {
      id: 'where',
      questions: [
        'incident.place.mode',
        'incident.place.text',
        'incident.place.point',
        'consent.exactLocation',
        'incident.setting',
        'incident.place.name',
      ],
    },
    share,
    uses,
  ],
  details: [
    you,
    when,
    online,
    why,
    words,
    {id: 'targeted', questions: ['target.kind', 'target.count', 'target.ageBand']},
    {
      id: 'who',
      questions: [
        'persons.count',
        'persons.relationship',
        'persons.description',
        'persons.groupAffiliation',
      ],
    },
    {
      id: 'harm',
      questions: ['harm.physical', 'harm.emotional', 'harm.impacts', 'harm.property'],
    },
    witnesses,
    evidence,
    toldBefore,
    support,
  ],
  last: [aboutYou],
  omit: contactNotOffered,
} as const satisfies FormDefinition;
