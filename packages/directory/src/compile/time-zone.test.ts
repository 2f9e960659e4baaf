import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {US_STATES} from '../place/us-states.ts';
import {built, buildSmall} from '../small-package.fixture.ts';
import {isTimeZone, timeZoneOf} from './time-zone.ts';

describe('timeZoneOf', () => {
  const chicago = 'America/Chicago';
  const cases: [state: string, usual: string, zone: string | undefined][] = [
    ['IL', chicago, undefined],
    ['Illinois', 'America/New_York', chicago],
    ['California', chicago, 'America/Los_Angeles'],
    ['TN', 'America/New_York', undefined],
    ['Indiana', chicago, undefined],
    ['AZ', chicago, 'America/Phoenix'],
    ['Ontario', chicago, undefined],
    ['', chicago, undefined],
  ];
  for (const [state, usual, zone] of cases) {
    it(`of ${state} beside ${usual} is ${zone}`, () =>
      assert.equal(timeZoneOf(state, usual), zone));
  }

  it('knows every state, and only zones that there are', () => {
    for (const code of US_STATES.keys()) {
      const zone = timeZoneOf(code, 'Etc/UTC');
      assert.ok(zone !== undefined && isTimeZone(zone), code);
    }
  });
});

describe('a place in another zone than the directory', () => {
  const tables = {
    organization: [{id: 'o', name: 'Somebody'}],
    service: [{id: 's', organization_id: 'o', name: 'Help'}],
    location: [{id: 'l', organization_id: 'o', name: 'Desk'}],
    service_at_location: [{id: 'x', service_id: 's', location_id: 'l'}],
    address: [{location_id: 'l', address_1: '1 Main St', city: 'Fresno', state_province: 'CA'}],
  };

  it('keeps its hours by the clock of its own state', () => {
    const {directory} = built(buildSmall(tables, {addressesMayBeShown: 'all'}));
    assert.equal(directory.locations[0]?.timeZone, 'America/Los_Angeles');
  });

  it('has the zone that the data gives it, if it gives one', () => {
    const location = [{...tables.location[0], time_zone: 'America/Denver'}];
    const {directory} = built(buildSmall({...tables, location}, {addressesMayBeShown: 'all'}));
    assert.equal(directory.locations[0]?.timeZone, 'America/Denver');
  });

  it('does not say in which state it is when that may not be shown', () => {
    const {directory} = built(buildSmall(tables));
    assert.equal(directory.locations[0]?.timeZone, undefined);
  });
});
