import type {Localizer, Words} from '@heard/elements/words';
import type {Preset} from '@heard/schema';
import {str} from '@lit/localize';

import type {Unlocked} from '../inbox-app/flow.ts';
import type {ToldPart} from './report-parts.ts';

type Trouble = Extract<Unlocked, {status: 'unreadable'}>['trouble'];

export const reportTitle = ({msg}: Localizer, date: string) =>
  msg(str`Report of ${date}`, {desc: 'Title of a report page. The date is the day it arrived.'});

export const openReportLabel = ({msg}: Localizer, date: string) =>
  msg(str`Open report of ${date}`, {desc: 'Link in the list. The date is the day it arrived.'});

export const yesOrNo = ({msg}: Localizer, answer: boolean) =>
  answer
    ? msg('Yes', {desc: 'Answer to a question of yes or no, for example a consent.'})
    : msg('No', {desc: 'Answer to a question of yes or no, for example a consent.'});

export const reportWords = ({msg}: Localizer) => ({
  back: msg('All reports', {desc: 'Link from a report back to the list.'}),
  opening: msg('Opening the report…'),
  opened: msg('The report is open.', {desc: 'Read aloud when the text of a report appears.'}),
  told: msg('What the person told'),
  asShown: msg('Questions and choices are in the words that the form uses with the person.'),
  contact: msg('Contact with the person'),
  consents: msg('What the person agreed to'),
  about: msg('About this report'),
  anonymous: msg('The person chose to stay anonymous and left no way to reach them.'),
  contactable: msg(
    'The person left a way to reach them. Others at home may read messages or answer the phone, so do not say what it is about before you know who answers.',
  ),
  noConsents: msg('The person agreed to nothing beyond this report being read.'),
  received: msg('Day it arrived'),
  form: msg('Form', {desc: 'Row title: which form was filled in.'}),
  language: msg('Language of the form'),
  answerLanguage: msg('Language of the answers'),
  readers: msg('Who can open it'),
  you: msg('you', {desc: 'In brackets after the name of the own organization.'}),
  reference: msg('Reference', {
    desc: 'Row title: a short code by which staff talk about a report.',
  }),
  codes: msg('Some answers are shown as codes, because there are no words for them here yet.'),
});

/** The headings of the parts of what a person told. */
export const toldPartNames: Words<Readonly<Record<ToldPart, string>>> = ({msg}) => ({
  happened: msg('What happened, and who tells it'),
  place: msg('The place'),
  time: msg('The time'),
  reason: msg('The reason, as the person sees it'),
  people: msg('The people'),
  harm: msg('What it did, and what shows it'),
  help: msg('Who knows of it, and what would help'),
  own: msg('Questions of your organization'),
  person: msg('About the person'),
});

export const demographicsProfile = ({msg}: Localizer) =>
  msg('Set of questions', {
    desc: 'Row title: the name of the standard by which a person was asked who they are.',
  });

export const formNames: Words<Readonly<Record<Preset, string>>> = ({msg}) => ({
  'hate-incident': msg('Hate incident'),
  'hate-incident-short': msg('Hate incident, short form'),
  'online-hate': msg('Hate online'),
  discrimination: msg('Discrimination'),
  'community-concern': msg('Concern of a community'),
});

export const unreadableWords = ({msg}: Localizer) => ({
  again: msg('Try again'),
  title: msg('This report could not be opened'),
});

export const unreadableText: Words<Readonly<Record<Trouble, string>>> = ({msg}) => ({
  damaged: msg(
    'The sealed report is damaged. Some of it was changed or lost after the person sent it. Nothing of it is shown, because it can not be trusted. Tell the person who runs the server.',
  ),
  'not-for-this-key': msg(
    'Your key does not fit this report. It was sealed to other keys of your organization, perhaps before yours was made. Somebody with an older key, or with the recovery key, can open it.',
  ),
  'not-a-key': msg('Your key can not be used. Lock the inbox and choose your key file again.'),
  'not-a-report': msg(
    'The seal was opened, but what is in it is not a report that this version knows. It may come from a newer form, or from somebody who sends things that are no reports. Tell the person who runs the server.',
  ),
  'unknown-item': msg('The server does not have this report any more.'),
  offline: msg('The server can not be reached. Check your connection and try again.'),
  'session-required': msg('Your session is over. Lock the inbox and open it again.'),
  'login-refused': msg('Your session is over. Lock the inbox and open it again.'),
  'unknown-tenant': msg('Your session is over. Lock the inbox and open it again.'),
  'too-many-attempts': msg('There were too many attempts. Wait a minute and try again.'),
  server: msg('The server does not work as it should. Try again in a few minutes.'),
});
