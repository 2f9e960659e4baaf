import type {targetDemographics} from '@heard/schema';

import type {Localizer, Words} from '../locale/localizer.ts';
import type {DemographicWords} from './demographic-words.ts';
import type {QuestionWords} from './question-words.ts';

/** The group of fields. Why they are asked stands at the top of their page. */
export const targetDemographicsWords: Words<QuestionWords<typeof targetDemographics>> = ({
  msg,
}) => ({
  label: msg('Some questions about who you are'),
  summary: msg('About you'),
  options: {},
  errors: {'too-long': msg('Make this shorter. It can have up to 300 characters.')},
});

const notSaid = ({msg}: Localizer) => msg('I would rather not say');

// The seven categories of the 2024 standard; the 1997 one has five of them.
const races = ({msg}: Localizer) => ({
  american_indian_alaska_native: msg('American Indian or Alaska Native'),
  asian: msg('Asian'),
  black_african_american: msg('Black or African American'),
  native_hawaiian_pacific_islander: msg('Native Hawaiian or Pacific Islander'),
  white: msg('White', {desc: 'A person who is White.'}),
});

/** The words of every field. Names of groups are those of the standards: people know them from other forms. */
export const demographicWords: Words<DemographicWords> = (localizer) => {
  const {msg} = localizer;
  const prefer_not_say = notSaid(localizer);
  const tickAll = msg('Tick everything that fits.');
  const ownWords = msg('Use the words that fit best for you.');
  return {
    'race-ethnicity': {
      label: msg('What is your race or ethnicity?'),
      hint: tickAll,
      options: {
        ...races(localizer),
        hispanic_latino: msg('Hispanic or Latino'),
        middle_eastern_north_african: msg('Middle Eastern or North African'),
        prefer_not_say,
      },
      details: {
        asian: {
          chinese: msg('Chinese'),
          asian_indian: msg('Asian Indian'),
          filipino: msg('Filipino'),
          vietnamese: msg('Vietnamese'),
          korean: msg('Korean'),
          japanese: msg('Japanese'),
        },
        black_african_american: {
          african_american: msg('African American'),
          jamaican: msg('Jamaican'),
          haitian: msg('Haitian'),
          nigerian: msg('Nigerian'),
          ethiopian: msg('Ethiopian'),
          somali: msg('Somali'),
        },
        hispanic_latino: {
          mexican: msg('Mexican'),
          puerto_rican: msg('Puerto Rican'),
          salvadoran: msg('Salvadoran'),
          cuban: msg('Cuban'),
          dominican: msg('Dominican'),
          guatemalan: msg('Guatemalan'),
        },
        middle_eastern_north_african: {
          lebanese: msg('Lebanese'),
          iranian: msg('Iranian'),
          egyptian: msg('Egyptian'),
          syrian: msg('Syrian'),
          iraqi: msg('Iraqi'),
          israeli: msg('Israeli'),
        },
        native_hawaiian_pacific_islander: {
          native_hawaiian: msg('Native Hawaiian'),
          samoan: msg('Samoan'),
          chamorro: msg('Chamorro'),
          tongan: msg('Tongan'),
          fijian: msg('Fijian'),
          marshallese: msg('Marshallese'),
        },
        white: {
          english: msg('English', {desc: 'With English roots, not the language.'}),
          german: msg('German'),
          irish: msg('Irish'),
          italian: msg('Italian'),
          polish: msg('Polish'),
          scottish: msg('Scottish'),
        },
      },
    },
    'race-ethnicity-text': {
      label: msg('Your race or ethnicity in your own words'),
      hint: ownWords,
      options: {},
    },
    gender: {
      label: msg('What is your gender?'),
      hint: tickAll,
      options: {
        woman: msg('Woman'),
        man: msg('Man'),
        non_binary: msg('Non-binary'),
        transgender: msg('Transgender'),
        two_spirit: msg('Two-Spirit', {
          desc: 'A word of Native American people. Keep it in English where there is no other.',
        }),
        another_term: msg('I use another word'),
        prefer_not_say,
      },
    },
    'gender-text': {
      label: msg('Your gender in your own words'),
      hint: ownWords,
      options: {},
    },
    ethnicity: {
      label: msg('What is your ethnicity?'),
      options: {
        hispanic_latino: msg('Hispanic or Latino'),
        not_hispanic_latino: msg('Not Hispanic or Latino'),
        prefer_not_say,
      },
    },
    race: {
      label: msg('What is your race?'),
      hint: tickAll,
      options: {...races(localizer), prefer_not_say},
    },
    sex: {
      label: msg('What is your sex?'),
      options: {female: msg('Female'), male: msg('Male'), prefer_not_say},
    },
    'ethnic-group': {
      label: msg('What is your ethnic group?'),
      options: {
        white: msg('White', {desc: 'A person who is White.'}),
        mixed_multiple: msg('Mixed or multiple ethnic groups'),
        asian: msg('Asian or Asian British'),
        black: msg('Black, Black British, Caribbean or African'),
        other: msg('Other ethnic group'),
        prefer_not_say,
      },
      details: {
        white: {
          british: msg('English, Welsh, Scottish, Northern Irish or British'),
          irish: msg('Irish'),
          gypsy_irish_traveller: msg('Gypsy or Irish Traveller'),
          roma: msg('Roma'),
          other_white: msg('Any other White background'),
        },
        mixed_multiple: {
          white_black_caribbean: msg('White and Black Caribbean'),
          white_black_african: msg('White and Black African'),
          white_asian: msg('White and Asian'),
          other_mixed_multiple: msg('Any other Mixed or multiple background'),
        },
        asian: {
          indian: msg('Indian'),
          pakistani: msg('Pakistani'),
          bangladeshi: msg('Bangladeshi'),
          chinese: msg('Chinese'),
          other_asian: msg('Any other Asian background'),
        },
        black: {
          caribbean: msg('Caribbean'),
          african: msg('African'),
          other_black: msg('Any other Black background'),
        },
        other: {
          arab: msg('Arab'),
          other_ethnic_group: msg('Any other ethnic group'),
        },
      },
    },
    'ethnic-group-text': {
      label: msg('Your ethnic group in your own words'),
      hint: ownWords,
      options: {},
    },
    religion: {
      label: msg('What is your religion?'),
      options: {
        no_religion: msg('No religion'),
        christian: msg('Christian'),
        buddhist: msg('Buddhist'),
        hindu: msg('Hindu'),
        jewish: msg('Jewish'),
        muslim: msg('Muslim'),
        sikh: msg('Sikh'),
        other: msg('Another religion'),
        prefer_not_say,
      },
    },
    'religion-text': {
      label: msg('Your religion in your own words'),
      hint: ownWords,
      options: {},
    },
  };
};
