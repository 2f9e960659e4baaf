import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';

/** Titles and short words on the page of one service, in the order of the page. */
export const pageWords = ({msg}: Localizer) => ({
  back: msg('Back to the results'),
  backToList: msg('Back to my list'),
  newTab: msg('(opens in a new tab)', {desc: 'Stands behind a link to another website.'}),
  website: msg('Website'),
  contact: msg('Get in touch', {desc: 'Title above ways to reach a service: call, text, email.'}),
  who: msg('Who can use it'),
  areas: msg('Where they help', {desc: 'Title above counties and cities that are served.'}),
  cost: msg('Cost'),
  bring: msg('What to bring', {desc: 'Title above papers that a service asks for.'}),
  apply: msg('How to get help', {desc: 'Title above the way to apply for a service.'}),
  languages: msg('Languages'),
  access: msg('Access', {desc: 'Title above: wheelchairs can get in, sign language and so on.'}),
  promises: msg('What they promise', {desc: 'Title above: no name needed, apart from the police.'}),
  hours: msg('Hours', {desc: 'Title above opening hours.'}),
  otherDays: msg('Other days', {desc: 'Title above days with hours of their own, like holidays.'}),
  places: msg('Places', {desc: 'Title above offices and other places of a service.'}),
  about: msg('About the organization'),
  more: msg('More links'),
});

export const extension = ({msg}: Localizer, number: string) =>
  msg(str`extension ${number}`, {desc: 'Follows a phone number.'});

export const contactWords = ({msg}: Localizer) => ({
  call: msg('Call', {desc: 'On a button, in front of a phone number.'}),
  text: msg('Text', {
    desc: 'To write a text message. On a button, in front of a phone number.',
    id: 'service-text',
  }),
  tty: msg('TTY', {desc: 'A phone for people who are deaf, in front of a number.'}),
  video: msg('Video call', {desc: 'On a button, in front of a phone number.'}),
  email: msg('Email', {desc: 'To write an email. On a button.', id: 'service-email'}),
});

export const placeWords = ({msg}: Localizer) => ({
  directions: msg('Directions', {desc: 'Opens a part with a link to a map.'}),
  leaves: msg('This opens a map on another website. That website will learn this address.'),
  openMap: msg('Open the map', {desc: 'A link to openstreetmap.org.'}),
  hidden: msg(
    'No address is shown here. To keep people safe, an address is shown only when we know that it may be. Call to ask where to go.',
    {desc: 'A place of a service whose address is not in the directory.'},
  ),
  seePlaces: msg('See the addresses', {desc: 'A button that goes down to several addresses.'}),
});

export const awayText = ({msg}: Localizer, distance: string) =>
  msg(str`About ${distance} away`, {desc: 'A distance such as 3 miles.'});

export const nearestAway = ({msg}: Localizer, distance: string) =>
  msg(str`The nearest is about ${distance} away`, {
    desc: 'The nearest of several places. A distance such as 3 miles.',
  });

export const agesFromTo = ({msg}: Localizer, from: string, to: string) =>
  msg(str`Ages ${from} to ${to}`);
export const agesFrom = ({msg}: Localizer, from: string) => msg(str`Age ${from} and up`);
export const agesTo = ({msg}: Localizer, to: string) => msg(str`Up to age ${to}`);

export const checkedOn = ({msg}: Localizer, date: string) => msg(str`Last checked on ${date}.`);
export const notCheckedSince = ({msg}: Localizer, date: string) =>
  msg(str`Nobody has checked this since ${date}. Call first: it may have changed.`);
export const neverChecked = ({msg}: Localizer) =>
  msg('We do not know when this was last checked. Call first: it may have changed.');

export const source = ({msg}: Localizer, name: string, date: string) =>
  msg(str`From ${name}, ${date}.`, {
    desc: 'Where the data of the directory comes from, and how old it is.',
  });

export const licence = ({msg}: Localizer, name: string) =>
  msg(str`Licence: ${name}`, {desc: 'Under which terms the data may be used.'});
