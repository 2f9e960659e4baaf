import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {Directory} from './directory.ts';

const empty = {
  version: 1,
  meta: {
    name: 'Help',
    source: {name: 'A city', licence: 'CC0-1.0'},
    builtOn: '2026-01-31',
    language: 'en',
    timeZone: 'America/Chicago',
    counts: {organizations: 0, services: 0, locations: 0, phones: 0, schedules: 0},
  },
  organizations: [],
  services: [],
  locations: [],
  phones: [],
  schedules: [],
  areas: [],
  texts: [],
};
const service = {id: '1', name: 'Advice'};

describe('Directory', () => {
  const good: [name: string, fields: object][] = [
    ['nothing in it', {}],
    ['the least of a service', {services: [service]}],
    ['pointers at what is there', {services: [{...service, description: 0}], texts: ['Free']}],
    ['a text where an organization has one', {organizations: [{name: 'A', description: 'b'}]}],
    ['a short number', {phones: [{number: '988', dial: '988'}]}],
    [
      'rules and an exception',
      {
        schedules: [
          [
            {monthly: ['1SA', '-1FR', '15', '-1'], opensAt: '09:00', closesAt: '12:00'},
            {byday: ['MO'], interval: 2, since: '2026-01-05', description: 'clinic'},
            {except: true, validFrom: '2026-12-25', validTo: '2026-12-25'},
          ],
        ],
      },
    ],
    ['hours in words', {schedules: [[{description: 'by appointment'}]]}],
    [
      'hours to the end of the day',
      {schedules: [[{byday: ['MO'], opensAt: '00:00', closesAt: '24:00'}]]},
    ],
  ];
  for (const [name, fields] of good) {
    it(`takes ${name}`, () => assert.ok(z.safeParse(Directory, {...empty, ...fields}).success));
  }

  const bad: [name: string, fields: object][] = [
    ['another version', {version: 2}],
    ['a field that it does not know', {extra: 1}],
    ['a service without a name', {services: [{id: '1'}]}],
    ['an empty text', {texts: ['']}],
    ['a pointer past the end of texts', {services: [{...service, description: 0}]}],
    ['a pointer past the end of locations', {services: [{...service, locations: [0]}]}],
    ['a location of an organization that is not there', {locations: [{organization: 3}]}],
    ['a pointer that is no position', {services: [{...service, organization: -1}]}],
    ['a link that runs a script', {services: [{...service, url: 'javascript:alert(1)'}]}],
    ['an extension in words', {phones: [{number: '1', extension: 'ask'}]}],
    ['a number to dial with blanks', {phones: [{number: '1', dial: '+1 312 555'}]}],
    ['a day of a month that is none', {schedules: [[{monthly: ['6SA']}]]}],
    ['every single week as an interval', {schedules: [[{byday: ['MO'], interval: 1}]]}],
    ['an exception that is none', {schedules: [[{except: false}]]}],
    ['a day that is none', {schedules: [[{byday: ['XX']}]]}],
    ['a time that is none', {schedules: [[{byday: ['MO'], opensAt: '25:00', closesAt: '26:00'}]]}],
    ['coordinates out of range', {locations: [{latitude: 91, longitude: 0}]}],
    ['a language without code and name', {services: [{...service, languages: [{}]}]}],
  ];
  for (const [name, fields] of bad) {
    it(`refuses ${name}`, () => assert.ok(!z.safeParse(Directory, {...empty, ...fields}).success));
  }

  it('says where a pointer is broken', () => {
    const result = z.safeParse(Directory, {...empty, services: [{...service, phones: [4]}]});
    assert.deepEqual(
      result.error?.issues.map(({path}) => path),
      [['services', 0, 'phones']],
    );
  });
});
