import type {FormDefinition} from './form-definition.ts';
import {age, contact, contactNotOffered, share, uses} from './first-steps.ts';
import {whatHappened} from './what-happened.ts';

/** Two answers and a skippable third: what happened, whether to be contacted, where. Nothing beyond. */
export const hateIncidentShort = {
  id: 'hate-incident-short',
  version: 1,
  steps: [
    age,
    whatHappened,
    contact,
    {id: 'where', questions: ['incident.place.mode', 'incident.place.text']},
    share,
    uses,
  ],
  omit: contactNotOffered,
} as const satisfies FormDefinition;
