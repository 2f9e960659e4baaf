import type {Question} from './question.ts';

/** Which help the person would like. It opens matching help on the device. */
export const supportWanted = {
  id: 'support.wanted',
  kind: 'choices',
  options: [
    'talk_to_someone',
    'counselling',
    'legal',
    'medical',
    'money_or_compensation',
    'safety_planning',
    'housing',
    'language_help',
    'help_to_report_to_police',
    'take_down_online',
    'just_record',
    'not_sure',
  ],
  exclusive: ['just_record', 'not_sure'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** What would help, in their own words. */
export const supportOutcome = {
  id: 'support.outcome',
  kind: 'long-text',
  maxLength: 1_000,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
