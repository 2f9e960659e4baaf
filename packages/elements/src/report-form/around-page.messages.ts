import type {Localizer} from '../locale/localizer.ts';

export const aroundWords = ({msg}: Localizer) => ({
  findHelp: msg('Find help without reporting', {
    desc: 'Button on the first page: opens a list of services nearby.',
  }),
  thereIsHelp: msg('There is help for this. You can call or text any time, also without a report.'),
});
