import type {Localizer} from '../locale/localizer.ts';

export const aroundWords = ({msg}: Localizer) => ({
  thereIsHelp: msg('There is help for this. You can call or text any time, also without a report.'),
});
