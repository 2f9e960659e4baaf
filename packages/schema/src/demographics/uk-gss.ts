import type {DemographicProfile} from './demographic-profile.ts';

/** Ethnic group and religion as the UK's Government Statistical Service asks in England and Wales. */
export const ukGss = {
  id: 'uk-gss',
  source:
    'Government Statistical Service, harmonised standards for ethnicity and religion (England and Wales)',
  verified: {options: false, details: false},
  fields: [
    {
      id: 'ethnic-group',
      kind: 'choice',
      options: ['white', 'mixed_multiple', 'asian', 'black', 'other', 'prefer_not_say'],
      writeIn: 'ethnic-group-text',
      details: [
        {
          option: 'white',
          options: ['british', 'irish', 'gypsy_irish_traveller', 'roma', 'other_white'],
        },
        {
          option: 'mixed_multiple',
          options: [
            'white_black_caribbean',
            'white_black_african',
            'white_asian',
            'other_mixed_multiple',
          ],
        },
        {
          option: 'asian',
          options: ['indian', 'pakistani', 'bangladeshi', 'chinese', 'other_asian'],
        },
        {option: 'black', options: ['caribbean', 'african', 'other_black']},
        {option: 'other', options: ['arab', 'other_ethnic_group']},
      ],
    },
    {id: 'ethnic-group-text', kind: 'text', options: []},
    {
      id: 'religion',
      kind: 'choice',
      options: [
        'no_religion',
        'christian',
        'buddhist',
        'hindu',
        'jewish',
        'muslim',
        'sikh',
        'other',
        'prefer_not_say',
      ],
      writeIn: 'religion-text',
    },
    {id: 'religion-text', kind: 'text', options: []},
  ],
} as const satisfies DemographicProfile;
