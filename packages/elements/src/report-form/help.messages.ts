import type {Localizer} from '../locale/localizer.ts';

export const helpWords = ({msg}: Localizer) => ({
  title: msg('Find help', {desc: 'Title of a page with a search for services nearby.'}),
  noReport: msg('You do not need to report to get help. We ask you nothing here.'),
});
