import type {Localizer} from '../locale/localizer.ts';

/** The two answers to a question that does not bring its own. */
export const yesNoWords = ({msg}: Localizer) => ({
  yes: msg('Yes'),
  no: msg('No'),
});
