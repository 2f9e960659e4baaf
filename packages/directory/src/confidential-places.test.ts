import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {opened} from './packed/opened.fixture.ts';
import {buildSmall, built} from './small-package.fixture.ts';

const secret = {
  address_1: '77 Hideaway Row',
  city: 'Secretville',
  state_province: 'IL',
  postal_code: '60999',
};
const open = {
  address_1: '5 Market Sq',
  city: 'Testville',
  state_province: 'IL',
  postal_code: '60001',
};

/** A library that may be shown and a shelter, each with a place of its own. */
function town(flags: readonly {id: string; show: string}[]) {
  return {
    flags,
    organization: [
      {id: 'library', name: 'Testville Library'},
      {id: 'shelter', name: 'Safe House', description: 'We are at 77 Hideaway Row, IL 60999.'},
    ],
    service: [
      {id: 's1', organization_id: 'library', name: 'Legal information'},
      {
        id: 's2',
        organization_id: 'shelter',
        name: 'Shelter',
        application_process: 'Ring at 12 N Unlisted Street, Suite 4, any time.',
        url: 'https://maps.example/?q=77+Hideaway+Row',
      },
    ],
    location: [
      {
        id: 'l1',
        organization_id: 'library',
        name: 'Main hall',
        latitude: '41.5',
        longitude: '-87.5',
      },
      {
        id: 'l2',
        organization_id: 'shelter',
        name: 'House at 77 Hideaway Row',
        description: 'The red door',
        transportation: 'Bus 9 to Hideaway',
        latitude: '42.123456',
        longitude: '-88.654321',
      },
    ],
    service_at_location: [
      {id: 'x1', service_id: 's1', location_id: 'l1'},
      {id: 'x2', service_id: 's2', location_id: 'l2'},
    ],
    address: [
      {location_id: 'l1', ...open},
      {location_id: 'l2', ...secret},
      {organization_id: 'shelter', ...secret},
    ],
    phone: [{service_id: 's2', number: '312-555-0199', description: 'Desk at 77 hideaway  row'}],
    service_area: [
      {service_id: 's2', name: 'Cook', kind: 'county'},
      {service_id: 's2', name: '60999', kind: 'postal code'},
    ],
  };
}

const TELLTALES = /hideaway|secretville|60999|42\.12|88\.65|red door|bus 9|unlisted/i;

describe('a place that may not be shown', () => {
  const flags = [
    {id: 'library', show: 'Yes'},
    {id: 'shelter', show: 'No'},
  ];
  const {directory, findings} = built(buildSmall(town(flags)));

  it('is nowhere in the compiled file', () => {
    assert.doesNotMatch(JSON.stringify(directory), TELLTALES);
  });

  it('is nowhere in the findings, which get passed on, too', () => {
    const hidden = findings.filter(({kind}) => kind === 'hidden');
    assert.ok(hidden.length >= 8);
    assert.doesNotMatch(JSON.stringify(findings), TELLTALES);
  });

  const source = opened(directory);
  const first = async (text: string) => (await source.find({text})).hits[0]?.service;

  it('cannot be found by its address', async () => {
    for (const text of ['hideaway', 'secretville', '60999', 'unlisted', 'red door']) {
      assert.equal((await source.find({text})).total, 0, text);
    }
  });

  it('can still be found, called, and is known to serve its county', async () => {
    const service = await first('shelter');
    assert.equal(service?.phones[0]?.href, 'tel:+13125550199');
    assert.deepEqual(service.areas, [{kind: 'county', name: 'Cook'}]);
    assert.deepEqual(service.locations[0]?.addresses, []);
    assert.equal(service.locations[0].point, undefined);
    assert.equal(service.url, undefined);
  });

  it('takes nothing from a place that may be shown', async () => {
    const [place] = (await first('legal testville'))?.locations ?? [];
    assert.deepEqual(place?.addresses, [
      {address1: '5 Market Sq', city: 'Testville', stateProvince: 'IL', postalCode: '60001'},
    ]);
    assert.deepEqual(place.point, {latitude: 41.5, longitude: -87.5});
  });

  const notYes: [name: string, flags: {id: string; show: string}[]][] = [
    ['without a row of its own', [{id: 'library', show: 'Yes'}]],
    ['with an empty cell', [{id: 'shelter', show: ''}]],
    ['with an unknown word', [{id: 'shelter', show: 'yes please'}]],
    [
      'with rows that contradict each other',
      [
        {id: 'shelter', show: 'Yes'},
        {id: 'shelter', show: 'No'},
      ],
    ],
    [
      'with rows that contradict each other, the other way round',
      [
        {id: 'shelter', show: 'No'},
        {id: 'shelter', show: 'Yes'},
      ],
    ],
  ];
  for (const [name, rows] of notYes) {
    it(`stays hidden ${name}`, () => {
      assert.doesNotMatch(JSON.stringify(built(buildSmall(town(rows))).directory), TELLTALES);
    });
  }

  it('stays hidden, as all others do, when the manifest names no flag', () => {
    const {flags: _, ...tables} = town([]);
    const text = JSON.stringify(built(buildSmall(tables)).directory);
    assert.doesNotMatch(text, TELLTALES);
    assert.doesNotMatch(text, /Market Sq|60001|41\.5/);
  });

  it('stays hidden when the file with the flags is missing', () => {
    const flag = {
      table: 'organization',
      file: 'lost.csv',
      id: 'id',
      column: 'show',
      values: ['Yes'],
    };
    const {flags: _, ...tables} = town([]);
    const result = built(buildSmall(tables, {addressesMayBeShown: [flag]}));
    assert.doesNotMatch(JSON.stringify(result.directory), TELLTALES);
    assert.ok(result.findings.some(({why, file}) => why === 'file missing' && file === 'lost.csv'));
  });

  it('stays hidden when its type says so, whatever the manifest promises', () => {
    const {flags: _, ...tables} = town([]);
    const location = tables.location.map((one) =>
      one.id === 'l2' ? {...one, location_type: 'redacted'} : one,
    );
    const organization = tables.organization.filter(({id}) => id === 'library');
    const address = tables.address.filter((one) => 'location_id' in one);
    const all = {addressesMayBeShown: 'all'};
    const text = JSON.stringify(
      built(buildSmall({...tables, location, organization, address}, all)).directory,
    );
    assert.doesNotMatch(text, TELLTALES);
    assert.match(text, /Market Sq/);
  });

  it('hides an address that is also written down for a place that may be shown', () => {
    const tables = town(flags);
    const address = [...tables.address, {location_id: 'l1', ...secret}];
    assert.doesNotMatch(
      JSON.stringify(built(buildSmall({...tables, address})).directory),
      TELLTALES,
    );
  });
});

describe('what hangs on a place that may not be shown', () => {
  const told = 'Come to 77 Hideaway Row, Secretville (60999), 42.123456, -88.654321';
  const tables = {
    ...town([{id: 'library', show: 'Yes'}]),
    accessibility: [{location_id: 'l2', description: `Ramp behind the red door. ${told}`}],
    required_document: [{service_id: 's2', document: `A letter from Secretville. ${told}`}],
    cost_option: [
      {service_id: 's2', option: 'In Secretville', amount: '5', amount_description: told},
    ],
    program: [{id: 'p', name: 'Secretville Shelters'}],
    taxonomy_term: [
      {id: 't1', name: 'Women in Secretville'},
      {id: 't2', name: 'Safe beds'},
    ],
    attribute: [
      {link_id: 's2', link_entity: 'service', taxonomy_term_id: 't1'},
      {link_id: 's2', link_entity: 'service', taxonomy_term_id: 't2'},
      {link_id: 's2', link_entity: 'service', label: 'audience', value: 'Secretville; women'},
      {link_id: 's2', link_entity: 'service', label: 'mode', value: 'in person'},
      {link_id: 'l2', link_entity: 'location', label: 'access', value: 'Elevator at the red door'},
      {link_id: 'shelter', link_entity: 'organization', label: 'communities', value: told},
    ],
    contact: [{id: 'c', service_id: 's2', name: 'Ann', email: 'ann@secretville.example'}],
    schedule: [{service_id: 's2', byday: 'MO', attending_type: 'in person at the red door'}],
  };
  const service = tables.service.map((one) => (one.id === 's2' ? {...one, program_id: 'p'} : one));
  const {directory, findings} = built(buildSmall({...tables, service}));

  it('tells nothing of it either', () => {
    assert.doesNotMatch(JSON.stringify(directory), TELLTALES);
    assert.doesNotMatch(JSON.stringify(findings), TELLTALES);
  });

  it('still says what help there is, but not to come', () => {
    const hidden = directory.services.find(({id}) => id === 's2');
    assert.deepEqual(hidden?.tags, {
      kind: ['shelter'],
      topic: ['Safe beds'],
      cost: ['paid'],
      audience: ['women'],
      access: ['wheelchair', 'elevator'],
      mode: ['phone'],
    });
    assert.match(hidden.documents?.[0] ?? '', /^A letter from …/);
    assert.equal(hidden.email, undefined);
    assert.equal(directory.locations[hidden.locations?.[0] ?? -1]?.accessibility, undefined);
  });

  it('leaves something of a name that is nothing but its address', () => {
    const address = tables.address.map((one) => ({...one, address_1: 'Hideaway '.repeat(900)}));
    const named = tables.service.map((one) => ({...one, name: 'Hideaway '.repeat(900)}));
    const {services} = built(buildSmall({...tables, address, service: named})).directory;
    assert.deepEqual(
      services.map(({name}) => name),
      ['…', '…'],
    );
  });

  it('is not told by half when a long text is cut', () => {
    for (const length of [280, 292, 9985, 9996]) {
      const description = `${'a '.repeat(length / 2)}77 Hideaway Row`;
      const cut = tables.service.map((one) => ({...one, name: description, description}));
      const text = JSON.stringify(built(buildSmall({...tables, service: cut})).directory);
      assert.doesNotMatch(text, /77|Hide/, `${length}`);
    }
  });
});

describe('in any town', () => {
  // Every value of a confidential place starts with one letter group that stands nowhere else.
  const word = fc.stringMatching(/^Qzx[a-z]{6}$/);
  const house = fc.record({
    show: fc.constantFrom('Yes', 'No', '', 'yes', 'N/A'),
    address: fc.record({
      address_1: fc.tuple(fc.integer({min: 1, max: 9999}), word).map(([n, w]) => `${n} ${w} Way`),
      city: word,
      postal_code: fc.integer({min: 10_000, max: 99_999}).map(String),
    }),
    longitude: fc.integer({min: 1_000_000, max: 17_999_999}).map((n) => `${(n * 10 + 1) / 1e6}`),
    note: word,
    latitude: fc.integer({min: 1_000_000, max: 8_999_999}).map((n) => `${(n * 10 + 1) / 1e6}`),
    quotesAddress: fc.boolean(),
    // What hangs on the place is told in one of these.
    telling: fc.constantFrom<(house: {where: string; city: string}) => string>(
      ({where}) => `Come to ${where}`,
      ({city}) => city,
      ({city}) => `Women of ${city.toUpperCase()}, and others`,
      ({where, city}) => `${city}; ${where} <b>(rear)</b>`,
    ),
  });

  it('what may not be shown never appears', () => {
    fc.assert(
      fc.property(fc.array(house, {minLength: 1, maxLength: 6}), (houses) => {
        const ids = houses.map((_, number) => `id-${number}`);
        const tell = houses.map(({address, latitude, longitude, telling}) =>
          telling({
            where: `${address.address_1} (${address.postal_code}), ${latitude}, ${longitude}`,
            city: address.city,
          }),
        );
        const perHouse = (row: (n: number, told: string) => Record<string, string>) =>
          ids.map((_, n) => row(n, tell[n]!));
        const {directory} = built(
          buildSmall({
            flags: houses.map(({show}, n) => ({id: ids[n]!, show})),
            organization: ids.map((id) => ({id, name: 'Somebody'})),
            service: houses.map(({address, quotesAddress}, n) => ({
              id: ids[n]!,
              organization_id: ids[n]!,
              program_id: ids[n]!,
              name: 'Help',
              description: quotesAddress
                ? `Come to ${address.address_1} (${address.postal_code}).`
                : '',
            })),
            location: houses.map(({latitude, longitude, note}, n) => ({
              id: ids[n]!,
              organization_id: ids[n]!,
              latitude,
              longitude,
              transportation: note,
            })),
            accessibility: houses.map(({note}, n) => ({
              location_id: ids[n]!,
              description: `Ramp ${note}`,
              details: tell[n]!,
            })),
            required_document: perHouse((n, document) => ({service_id: ids[n]!, document})),
            cost_option: perHouse((n, option) => ({
              service_id: ids[n]!,
              option,
              amount: '5',
              amount_description: option,
              currency: option,
            })),
            program: perHouse((n, name) => ({id: ids[n]!, name})),
            taxonomy_term: perHouse((n, name) => ({id: ids[n]!, name, taxonomy: name})),
            attribute: ['service', 'location', 'organization'].flatMap((link_entity) =>
              ['', 'audience', 'topic', 'kind', 'access', 'cost', 'mode', 'promise'].flatMap(
                (label) =>
                  perHouse((n, value) => ({
                    link_id: ids[n]!,
                    link_entity,
                    taxonomy_term_id: ids[n]!,
                    label,
                    value,
                  })),
              ),
            ),
            contact: perHouse((n) => ({
              id: ids[n]!,
              service_id: ids[n]!,
              name: houses[n]!.note,
              email: `${houses[n]!.address.city}@a.example`,
            })),
            phone: perHouse((n, description) => ({
              contact_id: ids[n]!,
              number: '312-555-0100',
              description,
            })),
            schedule: perHouse((n, attending_type) => ({
              service_id: ids[n]!,
              byday: 'MO',
              attending_type,
            })),
            service_at_location: ids.map((id) => ({id, service_id: id, location_id: id})),
            address: houses.map(({address}, n) => ({location_id: ids[n]!, ...address})),
          }),
        );
        const text = JSON.stringify(directory);
        const shown = houses.filter(({show}) => show === 'Yes');
        for (const {show, address, latitude, longitude, note} of houses) {
          if (show === 'Yes') continue;
          const told = JSON.stringify(shown).toLowerCase();
          const isElsewhere = (value: string) => told.includes(value.toLowerCase());
          for (const value of [
            ...[address.address_1, address.city, address.city.toUpperCase()],
            ...[address.postal_code, note, longitude, latitude],
          ]) {
            if (!isElsewhere(value)) assert.ok(!text.includes(value), value);
          }
        }
        const comes = directory.services.filter(({tags}) => tags?.mode?.includes('in-person'));
        assert.ok(comes.every(({id}) => houses[ids.indexOf(id)]?.show === 'Yes'));
      }),
      {numRuns: 150},
    );
  });
});
