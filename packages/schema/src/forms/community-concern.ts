import type {FormDefinition} from './form-definition.ts';
import {
  contact,
  contactNotOffered,
  contactSafely,
  evidence,
  share,
  toldBefore,
  uses,
} from './shared-steps.ts';

/** For organizations: tension, rumors or an event that is planned, before anybody is hurt. */
export const communityConcern = {
  id: 'community-concern',
  version: 1,
  steps: [
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
        'incident.setting',
        'incident.place.mode',
        'incident.place.text',
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
    {id: 'why', questions: ['bias.perceived', 'bias.detailText', 'bias.indicators']},
    {id: 'targeted', questions: ['target.kind', 'target.count']},
    {id: 'who', questions: ['persons.groupAffiliation']},
    evidence,
    toldBefore,
    share,
    uses,
  ],
  omit: contactNotOffered,
} as const satisfies FormDefinition;
