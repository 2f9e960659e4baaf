import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const matchingHelpWords = ({msg}: Localizer) => ({
  title: msg('Help that may fit', {desc: 'Title above services chosen by the answers.'}),
  chosen: msg('Chosen on this device from what you told us. Nobody learns what you look at.'),
  all: msg('Nothing here fits for sure, so this is everything we know of.'),
  list: msg('Services', {desc: 'Read aloud as the name of a list of services.'}),
  more: msg('Show more'),
});

export const allOf = ({msg}: Localizer, name: string) =>
  msg(
    str`This is everything we know of. The list comes from ${name}. What you told us was not sent there.`,
    {desc: 'Stands above services after a report. The address of a server is named.'},
  );
