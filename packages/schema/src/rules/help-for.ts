import type {HelpKind} from '../codes/help-kinds.ts';
import type {AnswerLookup} from './condition.ts';

/** The kinds of help that an answer speaks for, by question and option. */
const speaksFor: Readonly<Record<string, Readonly<Record<string, readonly HelpKind[]>>>> = {
  'support.wanted': {
    talk_to_someone: ['crisis_line', 'counselling'],
    counselling: ['counselling'],
    legal: ['legal', 'civil_rights_agency'],
    medical: ['medical'],
    money_or_compensation: ['victim_compensation'],
    safety_planning: ['safety_planning', 'shelter'],
    housing: ['housing'],
    language_help: ['language_help'],
    help_to_report_to_police: ['police_hate_unit'],
    take_down_online: ['online_safety'],
  },
  'incident.types': {
    sexual: ['counselling', 'medical'],
    physical: ['medical', 'victim_compensation'],
    weapon: ['victim_compensation'],
    killed: ['counselling', 'victim_compensation'],
    work: ['work', 'civil_rights_agency'],
    school: ['school_support'],
    housing: ['housing', 'civil_rights_agency'],
    refused: ['civil_rights_agency'],
    official: ['legal', 'civil_rights_agency'],
    online: ['online_safety'],
    place_attack: ['faith_security'],
  },
  'persons.relationship': {family_partner: ['safety_planning', 'shelter']},
  'reportedTo.notReasons': {immigration: ['immigration_legal'], language: ['language_help']},
  'contact.interpreter': {true: ['language_help']},
  // By name and not by group: the list of all groups is not on the page of somebody who named none.
  'bias.perceived': {
    anti_migrant: ['immigration_legal'],
    anti_nationality: ['immigration_legal'],
    anti_language: ['immigration_legal'],
    anti_gay: ['lgbtq'],
    anti_lesbian: ['lgbtq'],
    anti_bisexual: ['lgbtq'],
    anti_lgbtq_general: ['lgbtq'],
    anti_transgender: ['lgbtq'],
    anti_nonbinary: ['lgbtq'],
    anti_intersex: ['lgbtq'],
    anti_physical_disability: ['disability'],
    anti_mental_disability: ['disability'],
    anti_disability_unspecified: ['disability'],
  },
};

/**
 * The kinds of help that fit the answers, what the person asked for first. Pure, each kind once. Made to be
 * kept after the answers are gone: it says what could help, not what happened.
 */
export const helpFor = (answers: AnswerLookup): readonly HelpKind[] => {
  const kinds = Object.entries(speaksFor).flatMap(([question, options]) =>
    [answers[question]].flat().flatMap((chosen) => options[String(chosen)] ?? []),
  );
  return [...new Set(kinds)];
};
