import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {openDirectory, serviceAt} from './index.ts';
import {buildSmall, built} from './small-package.fixture.ts';

const {directory} = built(
  buildSmall({
    organization: [{id: 'o', name: 'Org'}],
    service: [
      {id: '1', name: 'Help', organization_id: 'o', description: 'Text', url: 'https://a.example'},
    ],
    phone: [{service_id: '1', number: '312-555-0100'}],
    schedule: [{service_id: '1', byday: 'MO', opens_at: '9:00', closes_at: '17:00'}],
  }),
);
const text = JSON.stringify(directory);

describe('openDirectory', () => {
  it('opens what the compiler made', () => {
    assert.deepEqual(openDirectory(JSON.parse(text)), {state: 'ready', directory});
  });

  it('knows a file that a later version made', () => {
    assert.deepEqual(openDirectory({...directory, version: 2, services: {}}), {state: 'newer'});
  });

  const broken: [name: string, value: unknown][] = [
    ['nothing', null],
    ['a list', []],
    ['a text', 'directory'],
    ['another file', {heard: 1}],
    ['no version', {...directory, version: undefined}],
    ['a version in words', {...directory, version: '1'}],
    ['no services', {...directory, services: undefined}],
    ['a service without a name', {...directory, services: [{id: '1'}]}],
    ['a name that is an object', {...directory, services: [{id: '1', name: {toString: 1}}]}],
    ['a text that is none', {...directory, texts: [1]}],
    ['a pointer that is a text', {...directory, services: [{id: '1', name: 'x', phones: ['0']}]}],
    ['days of a month that are no list', {...directory, schedules: [[{monthly: '1SA'}]]}],
    ['an exception that is no yes', {...directory, schedules: [[{except: 'no'}]]}],
    ['an interval in words', {...directory, schedules: [[{interval: 'two'}]]}],
    ['days that are no list', {...directory, schedules: [[{byday: 'MO'}]]}],
    ['no time zone', {...directory, meta: {...directory.meta, timeZone: 1}}],
  ];
  for (const [name, value] of broken) {
    it(`does not open ${name}`, () => assert.deepEqual(openDirectory(value), {state: 'broken'}));
  }

  it('bears pointers at nothing', () => {
    const service = {
      id: '1',
      name: 'Help',
      organization: 9,
      description: 9,
      phones: [9],
      locations: [-1],
      areas: [0.5],
      schedule: 9,
    };
    const opening = openDirectory({...directory, services: [service]});
    assert.ok(opening.state === 'ready');
    const view = serviceAt(opening.directory, 0);
    assert.deepEqual([view?.phones, view?.locations, view?.hours], [[], [], []]);
  });

  it('does not trust the links of a file', () => {
    const service = {
      id: '1',
      name: 'Help',
      url: 'javascript:alert(1)',
      additionalUrls: [{url: 'data:,x'}],
    };
    const opening = openDirectory({...directory, services: [service]});
    assert.ok(opening.state === 'ready');
    const view = serviceAt(opening.directory, 0);
    assert.deepEqual([view?.url, view?.additionalUrls], [undefined, []]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void openDirectory(value)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(directory)), fc.jsonValue(), (key, value) => {
        const opening = openDirectory({...directory, [key]: value});
        if (opening.state !== 'ready') return;
        serviceAt(opening.directory, 0);
      }),
      {numRuns: 500},
    );
  });
});
