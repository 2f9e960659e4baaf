import type {biasBasis, biasDetailText, biasIndicators, biasPerceived} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const biasPerceivedWords: Words<QuestionWords<typeof biasPerceived>> = ({msg}) => ({
  label: msg('What do you think it is about?', {
    desc: 'Above a list of groups that people are hated for belonging to. Nobody is asked for proof.',
  }),
  hint: msg('Tick what someone is, or was thought to be. You do not have to be sure.'),
  summary: msg('What you think it is about'),
  groups: {
    race_ethnicity: msg('Race or ethnic group'),
    migration: msg('Where someone comes from'),
    religion: msg('Religion or belief'),
    sexual_orientation: msg('Sexual orientation'),
    gender_identity: msg('Gender identity'),
    gender: msg('Being a woman or a man'),
    disability: msg('Disability'),
    civic: msg('Work, politics or public life'),
    other: msg('Age, having no home, or something else'),
  },
  options: {
    anti_asian: msg('Asian'),
    anti_black: msg('Black or African American'),
    anti_latino: msg('Hispanic or Latino'),
    anti_native_american: msg('American Indian, Alaska Native or Indigenous'),
    anti_pacific_islander: msg('Native Hawaiian or Pacific Islander'),
    anti_arab: msg('Arab'),
    anti_mena_other: msg('Another Middle Eastern or North African group'),
    anti_white: msg('White', {desc: 'A person who is White.'}),
    anti_multiracial: msg('More than one race, or a mixed group'),
    anti_roma: msg('Roma, Sinti or Traveler'),
    anti_other_race: msg('Another race or ethnic group'),
    anti_migrant: msg('Immigrant, refugee or asylum seeker, or thought to be one'),
    anti_nationality: msg('The country someone comes from'),
    anti_language: msg('Language or accent'),
    antisemitic: msg('Jewish'),
    anti_muslim: msg('Muslim'),
    anti_sikh: msg('Sikh'),
    anti_hindu: msg('Hindu'),
    anti_buddhist: msg('Buddhist'),
    anti_catholic: msg('Catholic'),
    anti_protestant: msg('Protestant'),
    anti_orthodox: msg('Orthodox Christian'),
    anti_lds: msg('Latter-day Saint', {
      desc: 'A member of The Church of Jesus Christ of Latter-day Saints.',
    }),
    anti_jehovahs_witness: msg('Jehovah’s Witness'),
    anti_other_christian: msg('Another Christian group'),
    anti_multiple_religions: msg('More than one religion'),
    anti_other_religion: msg('Another religion'),
    anti_no_religion: msg('Having no religion'),
    anti_gay: msg('Gay'),
    anti_lesbian: msg('Lesbian'),
    anti_bisexual: msg('Bisexual'),
    anti_lgbtq_general: msg('LGBTQ+ people in general'),
    anti_heterosexual: msg('Straight', {desc: 'Heterosexual.'}),
    anti_transgender: msg('Transgender'),
    anti_nonbinary: msg('Non-binary, or not as others expect a man or a woman to be'),
    anti_intersex: msg('Intersex'),
    anti_female: msg('Woman or girl'),
    anti_male: msg('Man or boy'),
    anti_physical_disability: msg('A physical disability, or being blind or deaf'),
    anti_mental_disability: msg('Mental health, autism or a learning disability'),
    anti_disability_unspecified: msg('Disability, not sure which'),
    anti_government: msg('Public official, election worker or government'),
    anti_political: msg('Political views'),
    anti_journalist_activist: msg('Journalist, activist or community worker'),
    anti_law_enforcement: msg('Police officer, firefighter or ambulance worker'),
    anti_housing_status: msg('Having no home'),
    anti_age: msg('Age'),
    anti_other: msg('Something else'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const biasDetailTextWords: Words<QuestionWords<typeof biasDetailText>> = ({msg}) => ({
  label: msg('What is it about, in your words?', {
    desc: 'Shown when "another group" or "something else" was ticked.',
  }),
  hint: msg('Use the words that fit best for you.'),
  summary: msg('What it is about, in your words'),
  options: {},
  errors: {},
});

export const biasBasisWords: Words<QuestionWords<typeof biasBasis>> = ({msg}) => ({
  label: msg('Is it true of the person it happened to?', {
    desc: '"It" is what was ticked just before, such as a religion.',
  }),
  hint: msg('Leave this empty if you like. We do not ask about immigration status.'),
  summary: msg('True of the person'),
  options: {
    is_member: msg('Yes'),
    thought_to_be: msg('No, but others thought so'),
    associated_with: msg('It is true of someone they were with, or stood up for'),
  },
  errors: {},
});

export const biasIndicatorsWords: Words<QuestionWords<typeof biasIndicators>> = ({msg}) => ({
  label: msg('What makes you think so?'),
  hint: msg('A feeling is enough. You do not need proof.'),
  summary: msg('Why you think so'),
  options: {
    words: msg('Words that were said or written'),
    gestures: msg('Gestures, or sounds that were made'),
    symbols: msg('Symbols, drawings or signs'),
    objects_left: msg('Something that was left there'),
    hate_group: msg('A hate group seems to be part of it'),
    visible_identity: msg('Something others could see or hear, like clothes, a flag or a language'),
    meaningful_place: msg('The place means a lot to a community'),
    date_or_holiday: msg('The date, such as a holiday'),
    with_someone: msg('Who was there, such as a partner or a friend'),
    earlier_incidents: msg('Other things that happened before'),
    group_difference: msg('The people who did this are from another group'),
    no_other_reason: msg('There seems to be no other reason'),
    other: msg('Something else'),
  },
  errors: {},
});
