import {plural, type Localizer, type Words} from '@heard/elements/words';
import {str} from '@lit/localize';

import type {ServerTrouble} from '../server/answer.ts';
import type {Search} from './flow.ts';

export const listWords = ({msg}: Localizer) => ({
  title: msg('Reports', {desc: 'Title above the list of reports.'}),
  empty: msg('No reports have arrived yet.'),
  emptyHint: msg(
    'When a person sends a report to your organization, it is listed here. Look for new ones with the button above.',
  ),
  refresh: msg('Look for new reports'),
  refreshing: msg('Looking for new reports…'),
  opened: msg('Opened', {desc: 'State of a report: it was opened since the inbox was unlocked.'}),
  notOpened: msg('Not opened yet', {
    desc: 'State of a report: it was not opened since the inbox was unlocked.',
  }),
  statesNote: msg('"Opened" tells what you have opened since you unlocked the inbox.'),
  find: msg('Find by report code'),
  findLabel: msg('Report code'),
  findHint: msg('The 24 digits that a person got when they sent their report.'),
  findButton: msg('Find the report'),
  searching: msg('Looking for the report…'),
});

export const reportCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const number = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${number} reports`, {id: 'report-count.zero'}),
    one: () => msg(str`${number} report`, {id: 'report-count.one'}),
    two: () => msg(str`${number} reports`, {id: 'report-count.two'}),
    few: () => msg(str`${number} reports`, {id: 'report-count.few'}),
    many: () => msg(str`${number} reports`, {id: 'report-count.many'}),
    other: () => msg(str`${number} reports`, {id: 'report-count.other'}),
  });
};

export const sizeText = ({msg}: Localizer, size: string) =>
  msg(str`about ${size}`, {desc: 'The rounded size of a sealed report: about 4 kB.'});

export const sealedTo = ({msg}: Localizer, names: string) =>
  msg(str`Can be opened by ${names}`, {desc: 'A list of organizations.'});

export const referenceText = ({msg}: Localizer, reference: string) =>
  msg(str`Reference ${reference}`, {desc: 'A short code by which staff talk about a report.'});

export const foundText = ({msg}: Localizer, date: string) =>
  msg(str`This code belongs to the report of ${date}.`);

export const notFoundText: Words<
  Readonly<Record<Extract<Search, {status: 'not-found'}>['problem'], string>>
> = ({msg}) => ({
  length: msg('A report code has 24 digits and nothing else. Count the digits again.'),
  'check-digit': msg(
    'A digit is not right, or two have changed places. Compare the code with the person again.',
  ),
  unknown: msg(
    'No report in this list has this code. It may have gone to another organization, or it came in after you opened the inbox: look for new reports and try again.',
  ),
});

export const refreshTroubleText: Words<Readonly<Record<ServerTrouble, string>>> = ({msg}) => ({
  offline: msg('The server can not be reached. Check your connection and try again.'),
  'session-required': msg('Your session is over. Lock the inbox and open it again.'),
  'login-refused': msg('Your session is over. Lock the inbox and open it again.'),
  'unknown-tenant': msg('Your session is over. Lock the inbox and open it again.'),
  'unknown-item': msg('The server does not work as it should. Try again in a few minutes.'),
  'too-many-attempts': msg('There were too many attempts. Wait a minute and try again.'),
  server: msg('The server does not work as it should. Try again in a few minutes.'),
});
