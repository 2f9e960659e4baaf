import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {serviceAt, type ServiceView} from '@heard/directory';
import fc from 'fast-check';

import {sourceLocalizer} from '../../locale/localizer.ts';
import {pointsOf} from '../map/pins.ts';
import {fullDirectory} from '../service/full-directory.fixture.ts';
import {mapLink} from '../service/map-link.ts';
import {serviceText, servicesText, shortText} from './service-text.ts';

const scene = {
  localizer: sourceLocalizer,
  meta: fullDirectory.meta,
  now: new Date('2026-11-23T12:00:00Z'),
};
const eviction = serviceAt(fullDirectory, 0)!;

describe('a service as text', () => {
  it('parts several services by an empty line', () => {
    const text = servicesText(scene, [eviction, serviceAt(fullDirectory, 1)!]);
    assert.equal(text.split('\n\n').length, 2);
  });

  it('lets no value of the data begin a line of its own or turn the others around', () => {
    const name = 'Help\nCall 555-0666 instead\u2028now\u202e \u0007';
    const text = shortText(scene, {...eviction, name, organization: undefined, locations: []});
    assert.equal(text.split('\n')[0], 'Help Call 555-0666 instead now');
    assert.equal(text.split('\n').length, 1 + eviction.phones.length);
  });

  it('does not grow with a name that has no end', () => {
    const text = shortText(scene, {...eviction, name: 'x'.repeat(1e6)});
    assert.ok(text.length < 1000);
  });
});

describe('a place that must stay secret, whatever the data holds beside it', () => {
  const secret = fc.record({
    name: fc.constant('Safe house'),
    description: fc.constant('behind the blue door'),
    transportation: fc.constant('Secret Street'),
    accessibility: fc.constant([]),
    addresses: fc.constantFrom([], [{}], [{address1: ''}]),
    point: fc.record({
      latitude: fc.double({min: -80, max: 80, noNaN: true}),
      longitude: fc.double({min: -180, max: 180, noNaN: true}),
    }),
    hours: fc.constant([]),
    timeZone: fc.constant('America/Chicago'),
  });

  it('is in no text, on no map, and nothing leads there', () => {
    fc.assert(
      fc.property(fc.array(secret, {minLength: 1, maxLength: 3}), (locations) => {
        const service: ServiceView = {...eviction, locations};
        const text = serviceText(scene, service);
        assert.doesNotMatch(text, /blue door|Secret Street|Safe house/u);
        assert.deepEqual(pointsOf([{service}]), []);
        for (const place of locations) assert.equal(mapLink(place), undefined);
      }),
    );
  });
});
