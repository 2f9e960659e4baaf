import type {Localizer} from '../locale/localizer.ts';

export const aroundWords = ({msg}: Localizer) => ({
  findHelp: msg('Find help without reporting', {
    desc: 'Button on the first page: opens a list of services nearby.',
  }),
});
