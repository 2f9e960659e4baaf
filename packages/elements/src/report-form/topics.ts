import type {CrisisTopic} from '@heard/schema';
import type {AnswerLookup} from '@heard/schema';

const minor = new Set<unknown>(['under_13', '13_17']);

/** Whether the answers say that the person who reports is a child. */
export const saysMinor = (answers: AnswerLookup): boolean => minor.has(answers['reporter.isMinor']);

/** What the answers say that there is special help for. */
export const crisisTopicsOf = (answers: AnswerLookup): readonly CrisisTopic[] => {
  const types = (answers['incident.types'] ?? []) as readonly string[];
  return [
    ...(types.includes('sexual') ? (['sexual-violence'] as const) : []),
    ...(answers['persons.relationship'] === 'family_partner' ? (['family-violence'] as const) : []),
    ...(saysMinor(answers) || minor.has(answers['target.ageBand']) ? (['minors'] as const) : []),
  ];
};
