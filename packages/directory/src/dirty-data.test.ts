import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {describeFinding} from './compile/index.ts';
import {openDirectory, serviceAt} from './index.ts';
import {opened} from './packed/opened.fixture.ts';
import {buildSmall, built} from './small-package.fixture.ts';

const service = {id: '1', name: 'Help'};

describe('dirty data', () => {
  const cases: [name: string, tables: Parameters<typeof buildSmall>[0], finding: string][] = [
    [
      'a service without a name',
      {service: [service, {id: '2', name: '<b></b>'}]},
      'service.csv:3 name: no name, dropped',
    ],
    [
      'a service without an id',
      {service: [service, {id: '', name: 'X'}]},
      'service.csv:3 id: no id, dropped',
    ],
    [
      'an id that is there twice',
      {service: [service, service]},
      'service.csv:3 id: duplicate id, dropped ("1")',
    ],
    [
      'a defunct service',
      {service: [service, {id: '2', name: 'X', status: 'Defunct'}]},
      'service.csv:3 status: defunct, dropped',
    ],
    [
      'a status that nobody knows',
      {service: [{...service, status: 'maybe'}]},
      'service.csv:2 status: unknown value, dropped ("maybe")',
    ],
    [
      'an organization that is not there',
      {service: [{...service, organization_id: '9'}]},
      'service.csv:2 organization_id: broken reference, dropped ("9")',
    ],
    [
      'a location that is not there',
      {service: [service], service_at_location: [{service_id: '1', location_id: '9'}]},
      'service_at_location.csv:2 location_id: broken reference, dropped ("9")',
    ],
    [
      'a phone of nobody',
      {service: [service], phone: [{number: '312-555-0100'}]},
      'phone.csv:2 : belongs to nothing, dropped',
    ],
    [
      'a phone that is none',
      {service: [service], phone: [{service_id: '1', number: 'see web'}]},
      'phone.csv:2 number: number unreadable, dropped ("see web")',
    ],
    [
      'a phone that lacks its area code',
      {service: [service], phone: [{service_id: '1', number: '555-0100'}]},
      'phone.csv:2 number: number has no certain dialling form, doubtful ("555-0100")',
    ],
    [
      'a script for a link',
      {service: [{...service, url: 'javascript:alert(1)'}]},
      'service.csv:2 url: address unsafe, dropped ("javascript:alert(1)")',
    ],
    [
      'a link with a password',
      {service: [{...service, url: 'https://a:b@example.org'}]},
      'service.csv:2 url: address unsafe, dropped ("https://a:b@example.org")',
    ],
    [
      'an email that is none',
      {service: [{...service, email: 'ask Joe'}]},
      'service.csv:2 email: email unreadable, dropped ("ask Joe")',
    ],
    [
      'HTML',
      {service: [{...service, description: '<p>Hi</p>'}]},
      'service.csv:2 description: HTML removed, doubtful ("Hi")',
    ],
    [
      'a time that is none',
      {
        service: [service],
        schedule: [{service_id: '1', byday: 'MO', opens_at: 'early', closes_at: 'late'}],
      },
      'schedule.csv:2 opens_at: time unreadable, doubtful ("early–late")',
    ],
    [
      'an age that is none',
      {service: [{...service, minimum_age: '900'}]},
      'service.csv:2 minimum_age: unknown value, dropped ("900")',
    ],
    [
      'a language code that is none',
      {service: [service], language: [{service_id: '1', code: '??', name: 'Spanish'}]},
      'language.csv:2 code: unknown value, dropped ("??")',
    ],
    [
      'a time zone that is none',
      {service: [service], location: [{id: 'l', time_zone: 'Mars/Base'}]},
      'location.csv:2 time_zone: time zone unknown, dropped ("Mars/Base")',
    ],
    [
      'lost characters',
      {service: [{...service, description: 'caf\uFFFD'}]},
      'service.csv : characters lost, dropped',
    ],
  ];
  for (const [name, tables, finding] of cases) {
    it(`reports ${name}`, () => {
      const {findings, directory} = built(buildSmall(tables));
      assert.ok(
        findings.map(describeFinding).includes(finding),
        findings.map(describeFinding).join('\n'),
      );
      assert.equal(directory.services[0]?.name, 'Help');
    });
  }

  it('reports coordinates out of range of a place that may be shown', () => {
    const location = [{id: 'l', latitude: '4123456.7', longitude: '-87'}];
    const {directory, findings} = built(
      buildSmall({service: [service], location}, {addressesMayBeShown: 'all'}),
    );
    assert.deepEqual(directory.locations, [{}]);
    assert.ok(findings.some(({why}) => why === 'coordinates unusable'));
  });

  it('adds https to a link that only lacks its scheme', () => {
    const {directory} = built(buildSmall({service: [{...service, url: 'www.example.org/help'}]}));
    assert.equal(directory.services[0]?.url, 'https://www.example.org/help');
  });

  it('reads names that objects have of their own as any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const {directory} = built(
      buildSmall({
        organization: names.map((name) => ({id: name, name})),
        service: names.map((name) => ({id: name, name, organization_id: name})),
      }),
    );
    const source = opened(directory);
    for (const name of names) {
      const {hits} = await source.find({text: name});
      assert.equal(hits[0]?.service.organization?.name, name);
    }
  });

  it('never makes the builder fail, and what it builds always opens', () => {
    const nasty = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(
        '<script>x</script>',
        'javascript:1',
        '\u202e',
        '9:00',
        'MO',
        '1',
        '-',
        '"',
        '\n',
      ),
    );
    const row = fc.dictionary(
      fc.constantFrom(
        'service_id',
        'location_id',
        'organization_id',
        'name',
        'url',
        'email',
        'number',
        'byday',
        'opens_at',
        'closes_at',
        'weekly',
        'latitude',
        'longitude',
        'code',
        'address_1',
        'kind',
        'status',
        'description',
        'minimum_age',
        'assured_date',
      ),
      nasty,
    );
    const rows = fc.array(row, {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(
        fc.record({
          location: rows,
          address: rows,
          phone: rows,
          schedule: rows,
          service_area: rows,
          language: rows,
          url: rows,
        }),
        fc.constantFrom<object>({}, {addressesMayBeShown: 'all'}),
        (tables, manifest) => {
          const linked = Object.entries(tables).map(([table, list]) => [
            table,
            list.map((one, n) => ({
              ...one,
              id: String(n),
              ...(table === 'location' ? {} : {service_id: '1'}),
            })),
          ]);
          const result = built(
            buildSmall(
              {
                ...Object.fromEntries(linked),
                service: [{...tables.location[0], id: '1', name: 'Help', status: ''}],
                service_at_location: [{service_id: '1', location_id: '0'}],
              },
              {...manifest},
            ),
          );
          const opening = openDirectory(JSON.parse(JSON.stringify(result.directory)));
          assert.equal(opening.state, 'ready');
          assert.doesNotMatch(
            JSON.stringify(result.directory),
            /<script|"(url|website|href)":"(?!https?:|tel:|mailto:|sms:)/i,
          );
          serviceAt(result.directory, 0);
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('a manifest that is wrong', () => {
  it('is explained with paths', () => {
    const result = buildSmall({service: [service]}, {timeZone: 5, tables: {}});
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({path}) => path),
      ['timeZone', 'tables.service'],
    );
  });

  it('may not name a time zone that there is not', () => {
    const result = buildSmall({service: [service]}, {timeZone: 'Chicago'});
    assert.deepEqual(result.ok ? [] : result.problems.map(({path}) => path), ['timeZone']);
  });

  it('may not lead to a directory without a service', () => {
    const result = buildSmall({service: []});
    assert.deepEqual(result.ok ? [] : result.problems.map(({path}) => path), [
      'service.csv',
      'tables.service',
    ]);
  });

  it('is told which of its columns there are not', () => {
    const tables = {service: [{file: 'service.csv', columns: {id: 'id', name: 'Title'}}]};
    const result = buildSmall({service: [service]}, {tables});
    assert.ok(!result.ok);
    assert.match(result.problems.map(({message}) => message).join(), /no column "Title"/);
  });
});
