import type {Localizer, Words} from '@heard/elements/words';
import {str} from '@lit/localize';

import type {KeyProblem} from '../key/read-key.ts';
import type {MakeTrouble, OpenTrouble} from './keys-controller.ts';
import {shortestPassphrase, type KeyKind, type PassphraseProblem} from './make-key.ts';

export const keysWords = ({msg}: Localizer) => ({
  name: msg('Keys', {desc: 'Name of the page in which keys are made.'}),
  title: msg('Keys for reports'),
  promise: msg(
    'This page works without the internet. It sends nothing, keeps nothing, and forgets all keys and reports when you close it.',
  ),
  forget: msg('Forget everything', {desc: 'Button: forgets keys and reports.'}),
});

export const makeWords = ({msg}: Localizer) => ({
  title: msg('Make a key'),
  intro: msg(
    'A key has two halves. The public half seals reports: it goes into the configuration of your form. The secret half opens them: keep it safe.',
  ),
  keyName: msg('A name for this key'),
  keyNameHint: msg('Your choice, for example “daily” or “recovery”. It stands on the paper.'),
  kind: msg('Kind of key'),
  button: msg('Make a key'),
  making: msg('Making the key…'),
  problem: msg('There is no key yet', {desc: 'Title above the reason.'}),
});

export const kindWords: Words<
  Readonly<Record<KeyKind, {readonly label: string; readonly hint: string}>>
> = ({msg}) => ({
  classic: {
    label: msg('Classic', {desc: 'Kind of key.'}),
    hint: msg('Short, and right for most. Choose it if your form has classic keys already.'),
  },
  'post-quantum': {
    label: msg('Post-quantum', {desc: 'Kind of key.'}),
    hint: msg(
      'For reports that must stay closed for decades. All keys of the form have to be of this kind.',
    ),
  },
});

export const makeTroubleText: Words<Readonly<Record<MakeTrouble, string>>> = ({msg}) => ({
  'insecure-page': msg(
    'This browser can not make keys here. Save this page as a file and open that file, in a recent browser.',
  ),
  'not-made': msg('This browser could not make a key. Use another browser, or a newer one.'),
});

export const madeWords = ({msg}: Localizer) => ({
  title: msg('Your key is made. It is not saved yet.'),
  titleSaved: msg('Your key is made'),
  save: msg('1. Save the secret key as a file'),
  passphrase: msg('Passphrase (you can leave it empty)'),
  passphraseHint: msg(
    'Whoever finds the file needs the passphrase, too. Take at least four words that do not belong together. Nobody can open the file without it.',
  ),
  again: msg('The passphrase again'),
  saveButton: msg('Save the key file'),
  saving: msg('Saving…'),
  print: msg('2. Print the secret key on paper'),
  printHint: msg(
    'Paper works when a computer does not. Use a printer on a cable that nobody else uses: some printers keep what they print.',
  ),
  printButton: msg('Print the paper'),
  public: msg('3. Send on the public key'),
  publicHint: msg('It is no secret. Whoever sets up your form puts it into the configuration.'),
  publicKey: msg('Public key'),
  another: msg('Forget this key and make another'),
});

export const savedText = ({msg}: Localizer, name: string, isLocked: boolean) =>
  isLocked
    ? msg(str`Handed to this browser to save as ${name}, locked with the passphrase.`, {
        desc: 'The name of a file.',
      })
    : msg(str`Handed to this browser to save as ${name}, without a passphrase.`, {
        desc: 'The name of a file.',
      });

export const passphraseTroubleText: Words<Readonly<Record<PassphraseProblem, string>>> = (
  localizer,
) => {
  const {msg, locale} = localizer;
  const count = new Intl.NumberFormat(locale).format(shortestPassphrase);
  return {
    'too-short': msg(str`Make the passphrase longer. It needs at least ${count} letters.`),
    'not-the-same': msg('The two passphrases are not the same. Type both again.'),
  };
};

export const paperWords = ({msg}: Localizer) => ({
  title: msg('Secret key for reports', {desc: 'Title of a sheet of paper.'}),
  warning: msg('Whoever has this paper can read the reports.'),
  named: msg('Name', {desc: 'Row on paper: the name of a key.'}),
  made: msg('Made on'),
  kind: msg('Kind of key'),
  secret: msg('Secret key'),
  secretHint: msg('Spaces and line breaks do not matter when you type it.'),
  scan: msg('Secret key as a code to scan'),
  public: msg('Public key'),
  use: msg('What it is for'),
  useText: msg(
    'It opens reports that were sealed to the public key below. Open the page heard-keys.html, choose “Open reports”, and type or scan the secret key.',
  ),
  keep: msg('Where to keep it'),
  keepText: msg(
    'In a locked place, away from the computer with the key file, where two people know of it. Do not take a picture of it. When the key is no longer used, keep the paper as long as its reports are kept.',
  ),
});

export const openWords = ({msg}: Localizer) => ({
  title: msg('Open reports'),
  intro: msg('Choose a key and the sealed files. They are opened in this page only.'),
  paste: msg('Type or paste the key instead'),
  pasteHint: msg(
    'A line that begins with AGE-SECRET-KEY-. From paper, type it with or without the spaces.',
  ),
  files: msg('Sealed files'),
  filesHint: msg(
    'Reports and the files that belong to them, all at once. Their names mostly end in .age.',
  ),
  button: msg('Open the files'),
  opening: msg('Opening the files…'),
  problem: msg('No report was opened', {desc: 'Title above the reason.'}),
  list: msg('Reports that were opened'),
  sent: msg('Sent', {desc: 'Row title: the day on which a report was sent.'}),
  organization: msg('Short name of the organization'),
});

export const ownTroubleText: Words<Readonly<Record<Exclude<OpenTrouble, KeyProblem>, string>>> = ({
  msg,
}) => ({
  'insecure-page': msg(
    'This browser can not open reports here. Save this page as a file and open that file, in a recent browser.',
  ),
  'no-files': msg('Choose the sealed files that you want to open.'),
  'not-read': msg('A file could not be read. Choose it again.'),
  damaged: msg(
    'This is no sealed file, or it is damaged. Get it again from where it came from. Nothing of it is shown, because it can not be trusted.',
  ),
  'not-for-this-key': msg(
    'This key does not fit. The report was sealed to other keys, perhaps before this one was made. Try an older key, or the recovery key.',
  ),
  'not-a-key': msg('This key can not be used. Choose the key file itself.'),
  'not-a-report': msg(
    'No report is among these files. Choose the report together with the files that belong to it.',
  ),
});
