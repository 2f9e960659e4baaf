import {targetsPeople, wasTargeted} from './conditions.ts';
import type {Question} from './question.ts';

/** Who or what was targeted. */
export const targetKind = {
  id: 'target.kind',
  kind: 'choices',
  options: [
    'person',
    'group',
    'home',
    'business',
    'religious_org',
    'school',
    'community_org',
    'government',
    'public',
  ],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** How many people were targeted. */
export const targetCount = {
  id: 'target.count',
  kind: 'choice',
  options: ['1', '2_5', '6_20', 'more', 'not_sure'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: targetsPeople,
} as const satisfies Question;

/** The age of the person targeted, as a band. Never a date of birth. */
export const targetAgeBand = {
  id: 'target.ageBand',
  kind: 'choice',
  options: ['under_13', '13_17', '18_24', '25_44', '45_64', '65_plus', 'unknown'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** What the person targeted says about who they are, in the fields of a versioned profile. Off by default. */
export const targetDemographics = {
  id: 'target.demographics',
  kind: 'demographics',
  sensitivity: 'S3',
  visibleTo: ['recipient'],
  when: wasTargeted,
} as const satisfies Question;
