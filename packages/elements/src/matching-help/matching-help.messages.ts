import type {Localizer} from '../locale/localizer.ts';

export const matchingHelpWords = ({msg}: Localizer) => ({
  title: msg('Help that may fit', {desc: 'Title above services chosen by the answers.'}),
  chosen: msg('Chosen on this device from what you told us. Nobody learns what you look at.'),
  all: msg('Nothing here fits for sure, so this is everything we know of.'),
  list: msg('Services', {desc: 'Read aloud as the name of a list of services.'}),
  more: msg('Show more'),
});
