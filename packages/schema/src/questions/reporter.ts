import {reportsForAnother, reportsOnBehalf} from './conditions.ts';
import type {Question} from './question.ts';

/** What the person has to do with it. */
export const reporterRole = {
  id: 'reporter.role',
  kind: 'choice',
  options: [
    'targeted',
    'witness',
    'on_behalf',
    'community_member_or_org',
    'professional',
    'prefer_not_say',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** How the person knows the one they report for. */
export const reporterRelation = {
  id: 'reporter.relationToTarget',
  kind: 'choice',
  options: [
    'parent_guardian',
    'family',
    'friend',
    'teacher',
    'service_provider',
    'attorney',
    'colleague',
    'stranger',
    'other',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: reportsForAnother,
} as const satisfies Question;

/** Whether the one they report for knows and agrees. */
export const reporterPermission = {
  id: 'reporter.hasPermission',
  kind: 'choice',
  options: ['yes', 'no', 'not_possible', 'not_sure'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: reportsOnBehalf,
} as const satisfies Question;

/** Whether the person who reports is a child: some places must then tell others, and say so first. */
export const reporterIsMinor = {
  id: 'reporter.isMinor',
  kind: 'choice',
  options: ['under_13', '13_17', '18_plus', 'unknown'],
  sensitivity: 'S3',
  visibleTo: ['recipient'],
} as const satisfies Question;
