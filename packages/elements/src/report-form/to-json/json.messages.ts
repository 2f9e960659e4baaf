import type {Localizer} from '../../locale/localizer.ts';

/** What the form says where reports go to an address that takes JSON, without being locked on the device. */
export const openWords = ({msg}: Localizer) => ({
  onGate: msg(
    'Your report is not locked on this device. It goes out over a secure connection. The people who run the server can read it.',
    {desc: 'The report is not encrypted beyond TLS. The server receives it.'},
  ),
  theServer: msg('The people who run the server', {
    desc: 'In a list of who will see what. The server receives the report.',
  }),
  everything: msg('All that you send. It is not locked on this device before it goes out'),
  nobody: msg('Nothing, while it is on its way', {
    desc: 'Beside "Everyone else", in a list of who will see what.',
  }),
});

/** What it says where they go there locked. */
export const sealedWords = ({msg}: Localizer) => ({
  onGate: msg(
    'Your report is locked on this device before it is sent. Only the readers named above have the key.',
    {desc: 'The report is encrypted. The names of the readers stand further up on the page.'},
  ),
});

/** The last page. What it shares with that of an intake is said in the same words. */
export const noCodeWords = ({msg}: Localizer) => ({
  title: msg('Your report has arrived'),
  thanks: msg('Thank you for telling us.'),
  noCode: msg(
    'There is no code for this report. We cannot answer you here, and you cannot add to it later. If there is more to tell, you can send another report.',
  ),
  next: msg('Continue'),
  notYet: msg('The next page did not load. Your report has arrived. Try again in a moment.'),
});
