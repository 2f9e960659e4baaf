import type {FormDefinition} from './form-definition.ts';
import {age, contact, contactNotOffered, share, uses} from './first-steps.ts';
import {contactSafely, evidence, toldBefore} from './shared-steps.ts';

/**
 * For organizations: tension, rumors or an event that is planned, before anybody is hurt. When is asked on the
 * way of all: it says how much time is left.
 */
export const communityConcern = {
  id: 'community-concern',
  version: 1,
  steps: [
    age,
    {
      id: 'what',
      questions: ['concern.kinds', 'incident.narrative'],
      requires: [
        {
          question: 'concern.kinds',
          rule: {any: [{answered: 'concern.kinds'}, {answered: 'incident.narrative'}]},
          code: 'tick-or-write',
        },
      ],
    },
    contact,
    contactSafely,
    {
      id: 'where',
      questions: [
        'incident.place.mode',
        'incident.place.text',
        'incident.setting',
        'incident.place.name',
      ],
    },
    {
      id: 'when',
      questions: [
        'incident.when.precision',
        'incident.when.start',
        'incident.when.end',
        'incident.when.timeOfDay',
        'incident.repeat',
      ],
    },
    share,
    uses,
  ],
  details: [
    {id: 'why', questions: ['bias.perceived', 'bias.detailText', 'bias.indicators']},
    {id: 'targeted', questions: ['target.kind', 'target.count']},
    {id: 'who', questions: ['persons.groupAffiliation']},
    evidence,
    toldBefore,
  ],
  omit: contactNotOffered,
} as const satisfies FormDefinition;
