import type {CrisisTopic} from '@heard/schema';
import type {AnswerLookup} from '@heard/schema';

const minor = new Set<unknown>(['under_13', '13_17']);

/** Whether the answers say that the person who reports is a child. */
export const saysMinor = (answers: AnswerLookup): boolean => minor.has(answers['reporter.isMinor']);

/** Which topics the answers touch for which there is special help. */
export const crisisTopicsOf = (answers: AnswerLookup): Readonly<Record<CrisisTopic, boolean>> => ({
  'sexual-violence': !!(answers['incident.types'] as readonly string[] | undefined)?.includes(
    'sexual',
  ),
  'family-violence': answers['persons.relationship'] === 'family_partner',
  minors: saysMinor(answers) || minor.has(answers['target.ageBand']),
});
