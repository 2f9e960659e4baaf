import type {
  biasPerceived,
  contactMethods,
  contactPreference,
  consentShareWith,
  incidentNarrative,
  incidentTypes,
  placeMode,
  placeText,
  reporterRole,
  supportWanted,
  whenRelative,
} from '@heard/schema';

import type {Localizer, Words} from '../locale/localizer.ts';
import type {LooseWords, QuestionWords} from '../questions/question-words.ts';
import type {gateWords} from '../report-form/report-form.messages.ts';

type Options<Q extends {readonly options: readonly string[]}> = {
  readonly [Id in Q['options'][number]]: string;
};

/** Short words for a question. Where it names options, it names all: a new one can't be forgotten. */
type EasyWords<Q extends {readonly id: string}> = Pick<Partial<LooseWords>, 'label' | 'hint'> & {
  readonly options?: Q extends {readonly options: readonly string[]} ? Options<Q> : never;
  readonly optionHints?: Readonly<Record<string, string>>;
};

export const easyIncidentTypes: Words<EasyWords<typeof incidentTypes>> = ({msg}) => ({
  label: msg('Tick what happened', {desc: 'Easy words. Above pictures with tick boxes.'}),
  options: {
    verbal: msg('Bad names, mean words'),
    threat: msg('They said they would hurt someone'),
    harassment: msg('Followed, or not left alone'),
    physical: msg('Hit, pushed or hurt'),
    spitting: msg('Spit, or things thrown'),
    sexual: msg('Sex or touch that was not wanted'),
    weapon: msg('A knife, gun or other weapon'),
    killed: msg('Someone was killed'),
    property: msg('Things broken or painted on'),
    arson: msg('A fire or a bomb'),
    theft: msg('Something was stolen'),
    symbol: msg('Hate signs or flyers'),
    online: msg('Hate on the internet'),
    comms: msg('A call, letter or text full of hate'),
    refused: msg('Not let in, or not served'),
    work: msg('Unfair at work'),
    school: msg('Unfair at school, or bullied'),
    housing: msg('Unfair about a home'),
    official: msg('Police or an office was unfair'),
    shunned: msg('Left out'),
    place_attack: msg('Attack on a place where people meet or pray'),
    trespass: msg('They came in, or broke up an event'),
    swatting: msg('A false alarm, or a bomb threat'),
    other: msg('Something else'),
  },
});

export const easyIncidentNarrative: Words<EasyWords<typeof incidentNarrative>> = ({msg}) => ({
  label: msg('Or write what happened'),
  hint: msg('Use any language. A few words are enough.'),
});

export const easyBiasPerceived: Words<
  Omit<EasyWords<typeof biasPerceived>, 'options'> &
    Pick<QuestionWords<typeof biasPerceived>, 'groups'>
> = ({msg}) => ({
  label: msg('Why do you think they did it?'),
  hint: msg('Tick what fits the person. You can guess.'),
  groups: {
    race_ethnicity: msg('Skin color or race'),
    migration: msg('Country or language'),
    religion: msg('Religion'),
    sexual_orientation: msg('Who someone loves'),
    gender_identity: msg('Trans, or not a man or a woman'),
    gender: msg('Woman or man'),
    disability: msg('Disability'),
    civic: msg('Job or politics'),
    other: msg('Other reasons'),
  },
});

export const easyContactPreference: Words<EasyWords<typeof contactPreference>> = ({msg}) => ({
  label: msg('May we call or write to you?'),
  options: {
    none: msg('No, I do not say who I am'),
    contact_me: msg('Yes'),
    code_only: msg('Later. Give me a code'),
  },
  optionHints: {
    none: msg('We do not ask your name.'),
    contact_me: msg('A phone number or an email is enough.'),
  },
});

export const easyContactMethods: Words<EasyWords<typeof contactMethods>> = ({msg}) => ({
  hint: msg('Fill in one. Take one that only you can see.'),
});

export const easyPlaceMode: Words<EasyWords<typeof placeMode>> = ({msg}) => ({
  label: msg('Where was it?'),
  hint: msg('You can skip this.'),
  options: {
    address: msg('At one place'),
    area: msg('In a city or an area'),
    online: msg('On the internet or by phone'),
    not_sure: msg('I do not know'),
    prefer_not_say: msg('I do not want to say'),
  },
});

export const easyPlaceText: Words<EasyWords<typeof placeText>> = ({msg}) => ({
  label: msg('What place?'),
  hint: msg('A city or a street is enough.'),
});

export const easyConsentShareWith: Words<EasyWords<typeof consentShareWith>> = ({msg}) => ({
  label: msg('Who else may read it?'),
  hint: msg('Tick a name, or skip this.'),
});

export const easyWhenRelative: Words<EasyWords<typeof whenRelative>> = ({msg}) => ({
  label: msg('When was it?'),
  hint: msg('If it went on, think of the last time.'),
  options: {
    today: msg('Today'),
    yesterday: msg('Yesterday'),
    past_week: msg('In the last 7 days'),
    past_month: msg('In the last month'),
    past_year: msg('In the last year'),
    longer: msg('More than a year ago'),
  },
});

export const easyReporterRole: Words<EasyWords<typeof reporterRole>> = ({msg}) => ({
  label: msg('Who are you?'),
  options: {
    targeted: msg('It happened to me'),
    witness: msg('I saw it or heard it'),
    on_behalf: msg('I speak for someone else'),
    community_member_or_org: msg('I am from a local group'),
    professional: msg('I know of it from my job'),
    prefer_not_say: msg('I do not want to say'),
  },
});

export const easySupportWanted: Words<EasyWords<typeof supportWanted>> = ({msg}) => ({
  label: msg('What help do you want?'),
  hint: msg('Nothing starts when you tick. You choose what happens.'),
  options: {
    talk_to_someone: msg('Someone to talk to'),
    counselling: msg('Help with my feelings'),
    legal: msg('A lawyer'),
    medical: msg('A doctor'),
    money_or_compensation: msg('Money'),
    safety_planning: msg('Staying safe'),
    housing: msg('A safe home'),
    language_help: msg('Help in my language'),
    help_to_report_to_police: msg('Help to go to the police'),
    take_down_online: msg('Get posts or pictures taken down'),
    just_record: msg('No help. I only want to tell you'),
    not_sure: msg('I do not know'),
  },
});

/** The sentences before the first question. Those that are short already stay as they are. */
export const easyGate: Words<Partial<ReturnType<typeof gateWords>>> = ({msg}: Localizer) => ({
  validation: msg('It is not your fault.'),
  short: msg('You only need to answer two things. You can skip the rest. You can stop.'),
  immigration: msg('We do not ask about your papers.', {
    desc: 'Immigration papers, such as a visa.',
  }),
  readers: msg('Who will read it', {desc: 'Small title above the names of organizations.'}),
  sealed: msg('We lock your words before we send them. Only these groups have the key.'),
  history: msg('We save nothing here. But your browser still knows that you came to this website.'),
});
