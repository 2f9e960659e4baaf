import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';
import {plural} from '../../locale/plural.ts';

export const offerWords = ({msg}: Localizer) => ({
  show: msg('Show on a map'),
  hide: msg('Hide the map'),
  notNow: msg('This did not load. Check your connection and try again.'),
});

export const mapWords = ({msg}: Localizer) => ({
  map: msg('Map', {desc: 'The name of a map, read aloud.'}),
  hint: msg('Choose a number to see what is there. The arrow keys go from one to the next.'),
  none: msg('None of these services shows an address.'),
  hidden: msg('Services that show no address are not on the map.'),
  closer: msg('Closer', {desc: 'A button that makes a map show less, in more detail.'}),
  wider: msg('Wider', {desc: 'A button that makes a map show more.', id: 'map-wider'}),
  all: msg('Show all', {desc: 'A button that makes a map show all points.'}),
  north: msg('North', {desc: 'A button that moves a map.'}),
  south: msg('South', {desc: 'A button that moves a map.'}),
  east: msg('East', {desc: 'A button that moves a map.'}),
  west: msg('West', {desc: 'A button that moves a map.'}),
  up: msg('North is up.', {desc: 'Below a map.'}),
  streets: msg('Show streets'),
});

export const streetsNotice = ({msg}: Localizer, host: string) =>
  msg(str`The pictures of the streets come from ${host}. It will learn which area you look at.`, {
    desc: 'The name of a website such as tiles.example.',
  });

export const mapFrom = ({msg}: Localizer, name: string) =>
  msg(str`Map: ${name}`, {desc: 'Who made the pictures of a map.'});

export const severalHere = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${n} services here`, {id: 'services-here.zero'}),
    one: () => msg(str`${n} service here`, {id: 'services-here.one'}),
    two: () => msg(str`${n} services here`, {id: 'services-here.two'}),
    few: () => msg(str`${n} services here`, {id: 'services-here.few'}),
    many: () => msg(str`${n} services here`, {id: 'services-here.many'}),
    other: () => msg(str`${n} services here`, {id: 'services-here.other'}),
  });
};
