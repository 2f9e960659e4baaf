import type {Step} from './form-definition.ts';

/** What happened: a tick, any text or a spoken statement will do, and nothing else is asked for. */
export const whatHappened = {
  id: 'what',
  questions: ['incident.types', 'incident.narrative'],
  requires: [
    {
      question: 'incident.types',
      rule: {
        any: [
          {answered: 'incident.types'},
          {answered: 'incident.narrative'},
          {answered: 'evidence.files'},
        ],
      },
      code: 'tick-or-write',
    },
  ],
} as const satisfies Step;
