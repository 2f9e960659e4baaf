import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';
import {plural} from '../../locale/plural.ts';

export const placeWords = ({msg}: Localizer) => ({
  label: msg('City, county or ZIP code'),
  hint: msg('Help for people there comes first. Then what is near.'),
  matches: msg('Which place?', {
    desc: 'Title of a list of places with the same or a like name.',
    id: 'place-matches',
  }),
  none: msg('This list does not know that place. Try a city or county near it.'),
  here: msg('Use my location'),
  hereName: msg('Your location', {desc: 'Stands for the place where the device is.'}),
  onDevice: msg(
    'Your device may ask you first. Your location stays on this device, and only the rough area is used.',
    {desc: 'Stands below a button that reads where the device is. It is rounded to a kilometer.'},
  ),
  asking: msg('Looking for where you are…'),
  unable: msg('Your device did not tell us where you are. You can type a place here.'),
});

export const hereSent = ({msg}: Localizer, name: string) =>
  msg(str`Your device may ask you first. Only the rough area where you are is sent to ${name}.`, {
    desc: 'Stands below a button that reads where the device is. The address of a server follows.',
  });

export const placeCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${n} places found`, {id: 'place-count.zero'}),
    one: () => msg(str`${n} place found`, {id: 'place-count.one'}),
    two: () => msg(str`${n} places found`, {id: 'place-count.two'}),
    few: () => msg(str`${n} places found`, {id: 'place-count.few'}),
    many: () => msg(str`${n} places found`, {id: 'place-count.many'}),
    other: () => msg(str`${n} places found`, {id: 'place-count.other'}),
  });
};

export const near = ({msg}: Localizer, place: string) =>
  msg(str`Near: ${place}`, {desc: 'A place that was chosen, such as Chicago, IL.'});

export const removePlace = ({msg}: Localizer, place: string) =>
  msg(str`Remove the place: ${place}`, {desc: 'Button. A place that was chosen.'});

export const countyName = ({msg}: Localizer, name: string) =>
  msg(str`${name} County`, {desc: 'The name of a county, such as Cook.'});

export const reachWords = ({msg}: Localizer) => ({
  statewide: msg('Statewide', {desc: 'Gives help in the whole state.'}),
  nationwide: msg('Nationwide', {desc: 'Gives help in the whole country.'}),
  elsewhere: msg('For people in other places', {desc: 'Gives help, but not where you are.'}),
});

export const serves = ({msg}: Localizer, place: string) =>
  msg(str`Serves ${place}`, {desc: 'Gives help to people there. The name of a place follows.'});

export const away = ({msg}: Localizer, distance: string) =>
  msg(str`About ${distance} away`, {desc: 'A distance such as 3 miles.'});

export const inPlace = ({msg}: Localizer, place: string) =>
  msg(str`In ${place}`, {desc: 'Where an office is. The name of a city follows.'});
