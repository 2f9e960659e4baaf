import type {QuestionId} from '../questions/bank.ts';

/**
 * What an embedder must turn on before some questions may be asked, because they take more than an answer: a
 * map, a place for files, somebody to pass reports on to, a reason to ask about age or identity.
 */
export const features = [
  'age',
  'demographics',
  'files',
  'map',
  'police-sharing',
  'statistics',
  'stories',
] as const;
export type Feature = (typeof features)[number];

/** The questions that each feature brings. All others are asked everywhere. */
export const featureQuestions = {
  age: ['reporter.isMinor', 'target.ageBand'],
  demographics: ['target.demographics'],
  files: ['evidence.files'],
  map: ['incident.place.point', 'consent.exactLocation'],
  'police-sharing': ['consent.police'],
  statistics: ['consent.statistics'],
  stories: ['consent.story', 'consent.media'],
} as const satisfies {[F in Feature]: readonly QuestionId[]};
