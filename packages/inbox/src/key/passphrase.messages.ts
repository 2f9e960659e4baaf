import type {Localizer} from '@heard/elements/words';

export const passphraseWords = ({msg}: Localizer) => ({
  label: msg('Passphrase of the key file'),
  hint: msg('It unlocks the file here and goes nowhere. That takes a few seconds.'),
});
