import type {Question} from './question.ts';

/** What an organization is worried about, before or besides an incident. */
export const concernKinds = {
  id: 'concern.kinds',
  kind: 'choices',
  options: ['tension', 'rumor', 'planned_event', 'group_activity', 'repeated_target', 'other'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;
