import type {Localizer} from '@heard/elements/words';

export const frameWords = ({msg}: Localizer) => ({
  name: msg('Inbox', {desc: 'Name of the page in which staff read reports.'}),
  language: msg('Language'),
  lock: msg('Lock', {desc: 'Button: forget the key and close all reports.'}),
  near: msg('This inbox locks in one minute, because nobody is using it.'),
  stay: msg('Keep it open', {desc: 'Button: do not lock the inbox now.'}),
});
