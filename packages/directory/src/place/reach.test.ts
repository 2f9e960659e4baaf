import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DirectoryArea} from '@heard/schema';
import fc from 'fast-check';
import {serviceAt} from '../service-view.ts';
import {built, buildSmall} from '../small-package.fixture.ts';
import {makeGazetteer} from './gazetteer.ts';
import {placeHere} from './here.ts';
import {createPlaceMatcher} from './match-place.ts';
import {
  compareReach,
  createDirectoryReach,
  createReach,
  ReachLevel,
  type ReachService,
} from './reach.ts';
import {twoStates} from './small-gazetteer.fixture.ts';

const gazetteer = makeGazetteer(twoStates);
const matchPlace = createPlaceMatcher(gazetteer);
const placeOf = (text: string) => matchPlace(text)[0]!.place;
const loop = {latitude: 41.88, longitude: -87.63};
const losAngeles = {latitude: 34.05, longitude: -118.24};

const areas = (...list: DirectoryArea[]): ReachService => ({areas: list, locations: []});
const at = (point: ReachService['locations'][number]['point'], ...list: DirectoryArea[]) => ({
  areas: list,
  locations: [{addresses: [], point}],
});
const inCity = (city: string, stateProvince: string): ReachService => ({
  areas: [],
  locations: [{addresses: [{city, stateProvince}]}],
});

describe('how a service reaches a place', () => {
  const chicago = {kind: 'city', name: 'Chicago'} as const;
  const cook = {kind: 'county', name: 'Cook County'} as const;
  const illinois = {kind: 'state', name: 'Illinois'} as const;
  const cases: [typed: string, name: string, service: ReachService, level: string][] = [
    ['60608', 'for the postal code', areas({kind: 'postal code', name: '60608'}), 'postal code'],
    ['60608', 'for the city of the code', areas(chicago), 'city'],
    ['60608', 'for the county of the code', areas(cook), 'county'],
    ['Chicago', 'for the county of the city', areas(cook), 'county'],
    ['Chicago', 'for several, the closest counts', areas(illinois, cook, chicago), 'city'],
    ['Chicago', 'for the state', areas(illinois), 'state'],
    ['Chicago', 'for the state, with a desk next door', at(loop, illinois), 'state'],
    ['Chicago', 'for the country', areas({kind: 'other', name: 'Nationwide'}), 'country'],
    ['Chicago', 'by a name of no kind', areas({kind: 'other', name: 'Chicago'}), 'city'],
    [
      'Chicago',
      'by a county of no kind',
      areas({kind: 'other', name: 'Cook County, IL'}),
      'county',
    ],
    ['Pilsen', 'for the neighborhood', areas({kind: 'other', name: 'PILSEN'}), 'city'],
    ['Illinois', 'for the state itself', areas(illinois), 'state'],
    ['Chicago', 'for another city', areas({kind: 'city', name: 'Springfield'}), 'elsewhere'],
    ['Chicago', 'for another state', at(loop, {kind: 'state', name: 'Missouri'}), 'elsewhere'],
    [
      'Springfield, IL',
      'for a city of the name in another state',
      areas({kind: 'city', name: 'Springfield, MO'}),
      'elsewhere',
    ],
    [
      'Chicago',
      'for codes, of which a city has many',
      at(loop, {kind: 'postal code', name: '60601'}),
      'near',
    ],
    [
      'Chicago',
      'for words that say nothing',
      areas({kind: 'other', name: 'all who need it'}),
      'unknown',
    ],
    [
      'Chicago',
      'for another city and for words that say nothing',
      at(loop, {kind: 'city', name: 'Cairo'}, {kind: 'other', name: 'and around'}),
      'near',
    ],
    ['Chicago', 'for nobody named, and near', at(loop), 'near'],
    ['Chicago', 'for nobody named, and far', at(losAngeles), 'far'],
    ['Chicago', 'for nobody named, nowhere', areas(), 'unknown'],
    ['Peñasco', 'in a town without coordinates', inCity('peñasco', 'MO'), 'near'],
    ['Springfield, MO', 'in a town of the name elsewhere', inCity('Springfield', 'IL'), 'unknown'],
    ['Illinois', 'somewhere in the state', inCity('Cairo', 'illinois'), 'near'],
  ];
  for (const [typed, name, service, level] of cases) {
    it(`${typed}: ${name}: ${level}`, () =>
      assert.equal(createReach(gazetteer, placeOf(typed))(service).level, level));
  }

  it('is measured to the nearest desk that may be shown', () => {
    const service = {
      ...at(losAngeles),
      locations: [...at(losAngeles).locations, ...at(loop).locations],
    };
    const {distanceKm} = createReach(gazetteer, placeOf('Chicago'))(service);
    assert.ok(distanceKm !== undefined && distanceKm < 2);
  });

  it('has no distance from a whole state, or to nowhere', () => {
    const illinoisHere = {...placeOf('Illinois'), point: loop};
    assert.equal(createReach(gazetteer, illinoisHere)(at(loop)).distanceKm, undefined);
    assert.equal(createReach(gazetteer, placeOf('Chicago'))(areas()).distanceKm, undefined);
    const broken = at({latitude: 999, longitude: 0});
    assert.equal(createReach(gazetteer, placeOf('Chicago'))(broken).distanceKm, undefined);
  });

  it('puts those that are for people there before desks far away', () => {
    const reach = createReach(gazetteer, placeOf('Chicago'));
    const services = [
      areas(),
      at(losAngeles),
      at(loop),
      areas(illinois),
      areas(cook),
      at(loop, cook),
    ];
    const order = services.map(reach).sort(compareReach);
    assert.deepEqual(
      order.map(({level}) => level),
      ['county', 'county', 'state', 'near', 'far', 'unknown'],
    );
    assert.ok(order[0]?.distanceKm !== undefined && order[1]?.distanceKm === undefined);
  });
});

describe('a person lets the device say where they are', () => {
  it('is in the city of the nearest known place, rounded', () => {
    assert.deepEqual(placeHere(gazetteer, {latitude: 41.8512345, longitude: -87.6698765}), {
      kind: 'here',
      name: '',
      point: {latitude: 41.85, longitude: -87.6635},
      city: 'Chicago',
      county: 'Cook',
      state: 'IL',
    });
  });

  it('is nowhere in particular far from all of them', () => {
    const here = placeHere(gazetteer, losAngeles);
    assert.deepEqual([here.city, here.county, here.state], [undefined, undefined, undefined]);
    assert.equal(createReach(gazetteer, here)(at(losAngeles)).level, 'near');
  });
});

describe('the laws of reach', () => {
  const house = fc.record({
    show: fc.constantFrom('Yes', 'No', '', 'no'),
    number: fc.integer({min: 1, max: 9999}),
    latitude: fc.integer({min: 41_000, max: 43_000}).map((n) => n / 1000),
    city: fc.constantFrom('Alpha', 'Beta'),
    area: fc.constantFrom('Cook', 'Lake', ''),
  });
  const town = fc.uniqueArray(house, {minLength: 1, maxLength: 5, selector: ({number}) => number});
  type Town = typeof town extends fc.Arbitrary<infer T> ? T : never;
  const directoryOf = (houses: Town) =>
    built(
      buildSmall({
        flags: houses.map(({show}, n) => ({id: `o${n}`, show})),
        organization: houses.map((_, n) => ({id: `o${n}`, name: 'Somebody'})),
        service: houses.map((_, n) => ({id: `s${n}`, organization_id: `o${n}`, name: 'Help'})),
        location: houses.map(({latitude}, n) => ({
          id: `l${n}`,
          organization_id: `o${n}`,
          latitude: String(latitude),
          longitude: '-87.5',
        })),
        service_at_location: houses.map((_, n) => ({
          id: `x${n}`,
          service_id: `s${n}`,
          location_id: `l${n}`,
        })),
        address: houses.map(({number, city}, n) => ({
          location_id: `l${n}`,
          address_1: `${number} Main St`,
          city,
          state_province: 'IL',
        })),
        service_area: houses.flatMap(({area}, n) =>
          area === '' ? [] : [{service_id: `s${n}`, name: area, kind: 'county'}],
        ),
      }),
    ).directory;
  const here = {kind: 'here', name: '', point: {latitude: 42, longitude: -87.5}} as const;

  it('a confidential place never has a distance, and is never near or far', () => {
    fc.assert(
      fc.property(town, (houses) => {
        const directory = directoryOf(houses);
        const reach = createDirectoryReach(directory, makeGazetteer(directory), here);
        directory.services.forEach(({id}, position) => {
          const isShown = houses[Number(id.slice(1))]?.show === 'Yes';
          const {distanceKm, level} = reach(position);
          assert.equal(distanceKm !== undefined, isShown);
          if (!isShown) assert.ok(level !== 'near' && level !== 'far');
        });
      }),
      {numRuns: 60},
    );
  });

  it('is the same for one service as for all of them', () => {
    fc.assert(
      fc.property(town, fc.constantFrom('Alpha', 'Beta', 'Cook', 'Lake'), (houses, typed) => {
        const directory = directoryOf(houses);
        const places = makeGazetteer(directory);
        const place = createPlaceMatcher(places)(typed)[0]?.place ?? here;
        const all = createDirectoryReach(directory, places, place);
        const one = createReach(places, place);
        directory.services.forEach((_, position) => {
          assert.deepEqual(all(position), one(serviceAt(directory, position)!));
          assert.deepEqual(all(position), all(position));
        });
      }),
      {numRuns: 60},
    );
  });

  it('puts things in one order, whatever order they came in', () => {
    const one = fc.record(
      {level: fc.constantFrom(...ReachLevel), distanceKm: fc.integer({min: 0, max: 9})},
      {requiredKeys: ['level'], noNullPrototype: true},
    );
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const sorted = list.toSorted(compareReach);
        assert.deepEqual(list.toReversed().sort(compareReach), sorted);
      }),
    );
  });

  it('bears pointers at nothing', () => {
    const reach = createDirectoryReach(
      {areas: [], locations: [], services: [{id: '1', name: 'x', areas: [4], locations: [-1]}]},
      gazetteer,
      here,
    );
    assert.deepEqual([reach(0), reach(9)], [{level: 'unknown'}, {level: 'unknown'}]);
  });
});
