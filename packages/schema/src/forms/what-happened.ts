import type {Step} from './form-definition.ts';

/** What happened: a tick or any text will do, and nothing else is asked for. */
export const whatHappened = {
  id: 'what',
  questions: ['incident.types', 'incident.narrative'],
  requires: [
    {
      question: 'incident.types',
      rule: {any: [{answered: 'incident.types'}, {answered: 'incident.narrative'}]},
      code: 'tick-or-write',
    },
  ],
} as const satisfies Step;
