import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {makeGazetteer, type Gazetteer} from './gazetteer.ts';
import {createPlaceMatcher, type PlaceMatch} from './match-place.ts';
import {desk, source, twoStates} from './small-gazetteer.fixture.ts';

const gazetteer = makeGazetteer(twoStates);
const matchPlace = createPlaceMatcher(gazetteer);
const label = ({place: {name, state}, match}: PlaceMatch) => `${name} ${state ?? '-'} ${match}`;

describe('a person types where they are', () => {
  const cases: [typed: string, first: string[]][] = [
    ['Chicago', ['Chicago IL exact', 'Chicago Heights IL prefix']],
    ['chicago heights', ['Chicago Heights IL exact']],
    ['CHIC', ['Chicago IL prefix', 'Chicago Heights IL prefix']],
    ['Springfield', ['Springfield IL exact', 'Springfield MO exact']],
    ['springfield, mo', ['Springfield MO exact']],
    ['Springfield, Missouri', ['Springfield MO exact']],
    ['springfield mo', ['Springfield MO exact']],
    ['springfield illinois', ['Springfield IL exact']],
    ['Springfield, I', ['Springfield IL exact']],
    ['Springfield, USA', ['Springfield IL exact', 'Springfield MO exact']],
    ['springf,il', ['Springfield IL prefix']],
    ['Springfield, Texas', []],
    ['St Louis', ['St. Louis MO exact']],
    ['saint l', ['St. Louis MO prefix']],
    ['penasco', ['Peñasco MO exact']],
    ['Chciago', ['Chicago IL slip']],
    ['Chicgo', ['Chicago IL slip']],
    ['Sprinfield', ['Springfield IL slip', 'Springfield MO slip']],
    ['sprinfield, mo', ['Springfield MO slip']],
    ['Chigcoa', []],
    ['Cok', []],
    ['cook county', ['Cook - exact']],
    ['Sangamon County, IL', ['Sangamon IL exact']],
    ['illinois', ['Illinois IL exact']],
    ['pilsen', ['Pilsen - exact']],
    ['60601', ['60601 IL exact']],
    ['60601-1234', ['60601 IL exact']],
    ['６０６０１', ['60601 IL exact']],
    ['606', ['60601 IL prefix', '60608 IL prefix']],
    ['60699', ['60699 IL neighbor']],
    ['60602', ['60602 IL neighbor']],
    ['99999', []],
    [
      '1 Main Street, Chicago, IL 60608',
      ['60608 IL exact', 'Chicago IL exact', 'Chicago Heights IL prefix'],
    ],
    ['12345 Main Street, Chicago, IL', ['Chicago IL exact', 'Chicago Heights IL prefix']],
    ['', []],
    [' , ', []],
    ['nowhere at all', []],
  ];
  for (const [typed, first] of cases) {
    it(`${JSON.stringify(typed)} may mean ${first.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(matchPlace(typed).map(label), first));
  }

  it('an unknown postal code stands where those around it are', () => {
    assert.deepEqual(matchPlace('60699')[0]?.place, {
      kind: 'postal code',
      name: '60699',
      state: 'IL',
      county: 'Cook',
      point: {latitude: 41.868, longitude: -87.646},
      count: 0,
    });
  });

  it('gets no more than asked for', () => {
    assert.equal(matchPlace('s', {limit: 1}).length, 1);
    assert.equal(matchPlace('s', {limit: -1}).length, 0);
  });

  it('in Britain and Canada, postal codes have letters', () => {
    const places = createPlaceMatcher(
      makeGazetteer(
        source({
          locations: [
            desk('London', '', 'SW1A 1AA', [51.5, -0.14]),
            desk('London', '', 'SW1A 2AA', [51.5, -0.13]),
            desk('Leeds', '', 'LS1 4DY', [53.8, -1.55]),
          ].map((one) => ({
            ...one,
            addresses: one.addresses?.map((address) => ({...address, country: 'United Kingdom'})),
          })) as never,
        }),
      ),
    );
    assert.deepEqual(places('sw1a1aa').map(label), ['SW1A 1AA - exact']);
    assert.deepEqual(places('SW1A 1').map(label), ['SW1A 1AA - prefix']);
    assert.deepEqual(places('sw1a 9zz').map(label), ['SW1A9ZZ - neighbor']);
    assert.deepEqual(places('leeds').map(label), ['Leeds - exact']);
  });

  it('in other scripts, too', () => {
    const places = createPlaceMatcher(
      makeGazetteer(
        source({
          areas: ['千代田区', 'الرياض', 'Київ'].map((name) => ({kind: 'city', name})),
          services: [{id: '1', name: 'x', areas: [0, 1, 2]}],
        }),
      ),
    );
    assert.deepEqual(places('千代').map(label), ['千代田区 - prefix']);
    assert.deepEqual(places('الریاض').map(label), ['الرياض - exact']);
    assert.deepEqual(places('київ').map(label), ['Київ - exact']);
  });
});

describe('the laws of finding a place', () => {
  const typed = fc.oneof(
    fc.string({unit: 'binary', maxLength: 40}),
    fc.constantFrom(...gazetteer.places.map(({name, state}) => `${name}, ${state ?? ''}`)),
  );

  it('never throws, gives a place once, and the same every time', () => {
    fc.assert(
      fc.property(typed, fc.integer({min: -1, max: 20}), (text, limit) => {
        const found = matchPlace(text, {limit});
        assert.deepEqual(matchPlace(text, {limit}), found);
        assert.equal(new Set(found.map(({place}) => place)).size, found.length);
        assert.ok(found.length <= Math.max(0, limit));
      }),
    );
  });

  it('every place is found by its name and by every beginning of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...gazetteer.places), fc.nat(), (place, length) => {
        const begin = place.name.slice(0, 1 + (length % place.name.length));
        const all = {limit: Infinity};
        assert.ok(
          matchPlace(begin, all).some((one) => one.place === place),
          begin,
        );
        assert.ok(
          matchPlace(place.name, all).some((one) => one.place === place && one.match === 'exact'),
        );
      }),
    );
  });

  it('gives the most often named among very many', () => {
    const places = Array.from({length: 60_000}, (_, n) => ({
      kind: 'city' as const,
      name: `Town ${n}`,
      state: 'IL',
      count: n % 1000 === 7 ? n : 1,
    }));
    const many = createPlaceMatcher({country: 'US', places} satisfies Gazetteer);
    assert.deepEqual(
      many('t', {limit: 3}).map(({place}) => place.name),
      ['Town 59007', 'Town 58007', 'Town 57007'],
    );
  });
});
