import type {Localizer} from '../locale/localizer.ts';
import type {DraftController} from './draft-controller.ts';
import {lostWords, offerWords, unableWords} from './drafts.messages.ts';
import {passphraseWords} from './save.messages.ts';

/** Why a passphrase led to nothing, in words. */
export const problemText = (
  localizer: Localizer,
  problem: NonNullable<DraftController['problem']>,
): string => {
  if (problem === 'too-short') return passphraseWords(localizer).tooShort;
  if (problem === 'wrong') return passphraseWords(localizer).wrong;
  if (problem === 'elsewhere') return offerWords(localizer).elsewhere;
  if ('lost' in problem) return lostWords(localizer)[problem.lost];
  return unableWords(localizer)[problem.unable];
};
