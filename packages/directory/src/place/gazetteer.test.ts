import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {built, buildSmall} from '../small-package.fixture.ts';
import {makeGazetteer} from './gazetteer.ts';
import {desk, source, twoStates} from './small-gazetteer.fixture.ts';

describe('makeGazetteer', () => {
  const gazetteer = makeGazetteer(twoStates);
  const find = (kind: string, name: string, state?: string) =>
    gazetteer.places.find(
      (place) => place.kind === kind && place.name === name && place.state === state,
    );

  it('knows the country, and that there are two states', () => {
    assert.deepEqual([gazetteer.country, gazetteer.state], ['US', undefined]);
  });

  it('puts a city together from all its addresses and areas', () => {
    assert.deepEqual(find('city', 'Chicago', 'IL'), {
      kind: 'city',
      name: 'Chicago',
      state: 'IL',
      county: 'Cook',
      point: {latitude: 41.873, longitude: -87.637},
      count: 4,
    });
    assert.equal(gazetteer.places.filter(({name}) => /^chicago$/i.test(name)).length, 1);
  });

  it('keeps cities of one name in two states apart', () => {
    assert.ok(find('city', 'Springfield', 'IL') && find('city', 'Springfield', 'MO'));
  });

  it('does not guess which of two cities an area means', () => {
    const areas = [{kind: 'city' as const, name: 'Springfield'}];
    const services = [{id: '1', name: 'Help', areas: [0]}];
    const locations = [desk('Springfield', 'IL', '62701'), desk('Springfield', 'MO', '65806')];
    const {places} = makeGazetteer(source({areas, services, locations}));
    const counts = places.filter(({name}) => name === 'Springfield').map(({count}) => count);
    assert.deepEqual(counts, [1, 1, 1]);
  });

  it('knows in which city a postal code lies, without its last four digits', () => {
    const place = find('postal code', '60601', 'IL');
    assert.deepEqual([place?.city, place?.county, place?.count], ['Chicago', 'Cook', 2]);
    assert.equal(find('postal code', '60601-1234', 'IL'), undefined);
  });

  it('understands areas whose kind the data does not say', () => {
    assert.equal(find('county', 'Sangamon', 'IL')?.point?.latitude, 39.8);
    assert.ok(find('other', 'Pilsen'));
    assert.equal(find('state', 'Illinois', 'IL')?.point, undefined);
    assert.ok(!gazetteer.places.some(({name}) => name === 'Nationwide'));
  });

  it('knows a place without coordinates, and gives it none', () => {
    assert.deepEqual(find('city', 'Peñasco', 'MO')?.point, undefined);
  });

  it('puts everything in the only state that there is', () => {
    const one = makeGazetteer(
      source({
        areas: [{kind: 'county', name: 'Cook'}],
        locations: [desk('Chicago', 'IL', '60601')],
        services: [{id: '1', name: 'Help', areas: [0]}],
      }),
    );
    assert.equal(one.state, 'IL');
    assert.deepEqual(new Set(one.places.map(({state}) => state)), new Set(['IL']));
  });

  it('does not lend a point to two cities', () => {
    const two = desk('A', 'IL', '60601', [41, -87]);
    const other = desk('B', 'IL', '60601').addresses ?? [];
    const {places} = makeGazetteer(
      source({locations: [{...two, addresses: [...(two.addresses ?? []), ...other]}]}),
    );
    const points = places.flatMap(({kind, point}) => (point === undefined ? [] : kind));
    assert.deepEqual(points, ['postal code']);
  });

  it('leaves coordinates aside that are not on earth', () => {
    const {places} = makeGazetteer(
      source({locations: [desk('A', 'IL', '60601', [999, -87]), desk('A', 'IL', '60601', [0, 0])]}),
    );
    assert.ok(places.every(({point}) => point === undefined));
  });

  it('bears pointers at nothing and names of nothing', () => {
    const {places} = makeGazetteer(
      source({
        areas: [
          {kind: 'city', name: '…'},
          {kind: 'other', name: '__proto__'},
        ],
        locations: [desk('!!!', '', '', [1, 1], {areas: [9, -1]}), desk('constructor', 'x', 'y')],
        services: [{id: '1', name: 'x', areas: [0, 1, 77], locations: [55]}],
      }),
    );
    assert.deepEqual(places.map(({name}) => name).sort(), ['__proto__', 'constructor', 'x', 'y']);
  });

  it('can be kept as JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(gazetteer)), gazetteer);
  });
});

describe('the laws of the gazetteer', () => {
  const house = fc.record({
    show: fc.constantFrom('Yes', 'No', ''),
    number: fc.integer({min: 1, max: 9999}),
    city: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    postal_code: fc.constantFrom('60001', '60002', '70001'),
    latitude: fc.integer({min: -80_000, max: 80_000}).map((n) => n / 1000),
    longitude: fc.integer({min: -170_000, max: 170_000}).map((n) => n / 1000),
    county: fc.constantFrom('Cook', 'Lake'),
  });
  type House = typeof house extends fc.Arbitrary<infer T> ? T : never;
  // An address that is also that of a confidential place is hidden everywhere.
  const town = fc.uniqueArray(house, {minLength: 1, maxLength: 5, selector: ({number}) => number});
  const directoryOf = (houses: readonly House[]) =>
    built(
      buildSmall({
        flags: houses.map(({show}, n) => ({id: `o${n}`, show})),
        organization: houses.map((_, n) => ({id: `o${n}`, name: 'Somebody'})),
        service: houses.map((_, n) => ({id: `s${n}`, organization_id: `o${n}`, name: 'Help'})),
        location: houses.map(({latitude, longitude}, n) => ({
          id: `l${n}`,
          organization_id: `o${n}`,
          latitude: String(latitude),
          longitude: String(longitude),
        })),
        service_at_location: houses.map((_, n) => ({
          id: `x${n}`,
          service_id: `s${n}`,
          location_id: `l${n}`,
        })),
        address: houses.map(({city, postal_code, number}, n) => ({
          location_id: `l${n}`,
          address_1: `${number} Main St`,
          city,
          state_province: 'IL',
          postal_code,
        })),
        service_area: houses.map(({county}, n) => ({
          service_id: `s${n}`,
          name: county,
          kind: 'county',
        })),
      }),
    ).directory;
  const pointed = (houses: readonly House[]) =>
    makeGazetteer(directoryOf(houses)).places.filter(
      ({kind}) => kind !== 'county' && kind !== 'state',
    );

  it('a confidential place adds no name, no coordinates and no county', () => {
    fc.assert(
      fc.property(town, (houses) => {
        const shown = houses.filter(({show}) => show === 'Yes');
        if (shown.length === 0) assert.deepEqual(pointed(houses), []);
        else assert.deepEqual(pointed(houses), pointed(shown));
        const counties = makeGazetteer(directoryOf(houses)).places.filter(
          ({kind, point}) => kind === 'county' && point !== undefined,
        );
        for (const {name} of counties) assert.ok(shown.some(({county}) => county === name));
      }),
      {numRuns: 60},
    );
  });

  it('does not depend on the order of the data', () => {
    fc.assert(
      fc.property(town, (houses) => {
        const one = makeGazetteer(directoryOf(houses));
        const two = makeGazetteer(directoryOf(houses.toReversed()));
        assert.deepEqual(one, two);
      }),
      {numRuns: 40},
    );
  });
});
