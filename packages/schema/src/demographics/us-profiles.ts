import type {DemographicField, DemographicProfile} from './demographic-profile.ts';

const spd15RaceEthnicity = {
  id: 'race-ethnicity',
  kind: 'choices',
  options: [
    'american_indian_alaska_native',
    'asian',
    'black_african_american',
    'hispanic_latino',
    'middle_eastern_north_african',
    'native_hawaiian_pacific_islander',
    'white',
    'prefer_not_say',
  ],
  exclusive: ['prefer_not_say'],
  writeIn: 'race-ethnicity-text',
  details: [
    {
      option: 'asian',
      options: ['chinese', 'asian_indian', 'filipino', 'vietnamese', 'korean', 'japanese'],
    },
    {
      option: 'black_african_american',
      options: ['african_american', 'jamaican', 'haitian', 'nigerian', 'ethiopian', 'somali'],
    },
    {
      option: 'hispanic_latino',
      options: ['mexican', 'puerto_rican', 'salvadoran', 'cuban', 'dominican', 'guatemalan'],
    },
    {
      option: 'middle_eastern_north_african',
      options: ['lebanese', 'iranian', 'egyptian', 'syrian', 'iraqi', 'israeli'],
    },
    {
      option: 'native_hawaiian_pacific_islander',
      options: ['native_hawaiian', 'samoan', 'chamorro', 'tongan', 'fijian', 'marshallese'],
    },
    {
      option: 'white',
      options: ['english', 'german', 'irish', 'italian', 'polish', 'scottish'],
    },
  ],
} as const satisfies DemographicField;

const {details: _, ...spd15Minimum} = spd15RaceEthnicity;

/** One question with seven equal categories, any number of them, and gender as people name it. */
export const usSpd152024 = {
  id: 'us-spd15-2024',
  source: 'OMB Statistical Policy Directive No. 15, 29 March 2024 (89 FR 22182)',
  // The detail lists stand here from a summary; the notice itself was not compared.
  verified: {options: true, details: false},
  fields: [
    spd15RaceEthnicity,
    {id: 'race-ethnicity-text', kind: 'text', options: []},
    {
      id: 'gender',
      kind: 'choices',
      options: [
        'woman',
        'man',
        'non_binary',
        'transgender',
        'two_spirit',
        'another_term',
        'prefer_not_say',
      ],
      exclusive: ['prefer_not_say'],
      writeIn: 'gender-text',
    },
    {id: 'gender-text', kind: 'text', options: []},
  ],
} as const satisfies DemographicProfile;

/** Two questions: ethnicity, then race. For systems that have not moved to the 2024 directive. */
export const usOmb1997 = {
  id: 'us-omb-1997',
  source: 'OMB Statistical Policy Directive No. 15, 30 October 1997 (62 FR 58782)',
  verified: {options: false, details: true},
  fields: [
    {
      id: 'ethnicity',
      kind: 'choice',
      options: ['hispanic_latino', 'not_hispanic_latino', 'prefer_not_say'],
    },
    {
      id: 'race',
      kind: 'choices',
      options: [
        'american_indian_alaska_native',
        'asian',
        'black_african_american',
        'native_hawaiian_pacific_islander',
        'white',
        'prefer_not_say',
      ],
      exclusive: ['prefer_not_say'],
    },
  ],
} as const satisfies DemographicProfile;

/** The seven categories of 2024 and, where a federal funder asks for it, sex in two values. */
export const usFederal2025 = {
  id: 'us-federal-2025',
  source:
    'OMB Statistical Policy Directive No. 15 (2024), minimum categories; federal practice since 2025 for sex',
  verified: {options: true, details: true},
  fields: [
    spd15Minimum,
    {id: 'race-ethnicity-text', kind: 'text', options: []},
    {id: 'sex', kind: 'choice', options: ['female', 'male', 'prefer_not_say']},
  ],
} as const satisfies DemographicProfile;
