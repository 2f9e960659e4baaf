import type {Localizer} from '../locale/localizer.ts';

export const specialHelpWords = ({msg}: Localizer) => ({
  thereIsHelp: msg('There is help for this. You can call or text any time, also without a report.'),
});
