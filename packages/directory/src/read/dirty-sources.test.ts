import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {buildDirectoryFrom, describeFinding} from '../compile/index.ts';
import {about, buildFrom, textSource} from './build-from.fixture.ts';

const good = {id: 'g', name: 'Help'};
const lines = (...values: unknown[]) =>
  values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

describe('dirty data', () => {
  const cases: [name: string, file: string, text: string, finding: RegExp][] = [
    [
      'a line that is no JSON',
      'a.ndjson',
      lines(good, '{"id":"x","name"', {id: 'b', name: 'B'}),
      /^a\.ndjson:2 : JSON unreadable, dropped/,
    ],
    [
      'a list that ends too early',
      'a.json',
      `[${JSON.stringify(good)},{"id":`,
      /^a\.json:1 \[1\]: JSON unreadable, dropped/,
    ],
    [
      'an object that is no JSON',
      'a.json',
      `[{"id":nope},${JSON.stringify(good)}]`,
      /^a\.json:1 \[0\]: JSON unreadable/,
    ],
    [
      'a value that is no object',
      'a.json',
      `[7,${JSON.stringify(good)}]`,
      /^a\.json:1 \[0\]: wrong type, dropped \("number"\)/,
    ],
    [
      'an id that is there twice',
      'a.ndjson',
      lines(good, {...good, name: 'Other'}),
      /^a\.ndjson:2 id: duplicate id, dropped \("g"\)/,
    ],
    [
      'a service without an id',
      'a.ndjson',
      lines(good, {name: 'B', phones: [{number: '1'}]}),
      /^a\.ndjson:2 id: no id, dropped/,
    ],
    [
      'a service without a name',
      'a.ndjson',
      lines(good, {id: 'b', description: 'c'}),
      /^a\.ndjson:2 name: no name, dropped/,
    ],
    [
      'a field that HSDS does not know',
      'a.ndjson',
      lines({...good, colour: 'red'}),
      /^a\.ndjson:1 colour: unknown field, doubtful/,
    ],
    [
      'a number as a text',
      'a.ndjson',
      lines({...good, minimum_age: '12'}),
      /^a\.ndjson:1 minimum_age: wrong type, doubtful \("12"\)/,
    ],
    [
      'an object for a text',
      'a.ndjson',
      lines({...good, description: {en: 'x'}}),
      /^a\.ndjson:1 description: wrong type, dropped \("object"\)/,
    ],
    [
      'a text for a list',
      'a.ndjson',
      lines({...good, phones: '555'}),
      /^a\.ndjson:1 phones: wrong type, dropped \("string"\)/,
    ],
    [
      'a text for an object',
      'a.ndjson',
      lines({...good, organization: 'LAF'}),
      /^a\.ndjson:1 organization: wrong type, dropped \("string"\)/,
    ],
    [
      'a number in a list of objects',
      'a.ndjson',
      lines({...good, phones: [3]}),
      /^a\.ndjson:1 phones\[0\]: wrong type, dropped/,
    ],
    [
      'HTML deep inside',
      'a.json',
      JSON.stringify([{...good, service_areas: [{id: 'a', name: '<b>Cook</b>'}]}]),
      /^a\.json:1 \[0\]\.service_areas\[0\]\.name: HTML removed/,
    ],
    [
      'coordinates in metres',
      'a.ndjson',
      lines({
        ...good,
        service_at_locations: [
          {id: 'x', location: {id: 'l', latitude: 5124123.4, longitude: -9.7e6}},
        ],
      }),
      /service_at_locations\[0\]\.location\.latitude: coordinates unusable/,
    ],
    [
      'a script for a link',
      'a.ndjson',
      lines({...good, url: 'javascript:alert(1)'}),
      /^a\.ndjson:1 url: address unsafe, dropped/,
    ],
    [
      'a quote that is never closed',
      'services.csv',
      'id,name\ng,Help\nb,"Other\nc,Third\n',
      /^services\.csv:3 : quote not closed, doubtful/,
    ],
    [
      'an id of CSV that is there twice',
      'services.csv',
      'id,name\ng,Help\ng,Help\n',
      /^services\.csv:3 id: duplicate id, dropped/,
    ],
    [
      'characters that were lost',
      'services.csv',
      'id,name,description\ng,Help,caf\uFFFD\n',
      /^services\.csv : characters lost/,
    ],
  ];
  for (const [name, file, text, finding] of cases) {
    it(`reports ${name}, and keeps the rest`, async () => {
      for (const size of [1, text.length]) {
        const {found, directory} = await buildFrom([textSource(file, text, size)], {
          addressesMayBeShown: 'all',
        });
        assert.ok(
          found.some((one) => finding.test(one)),
          found.join('\n'),
        );
        assert.ok(directory.services.some((service) => service.name === 'Help'));
      }
    });
  }

  it('tells a new field of every object once', async () => {
    const services = Array.from({length: 500}, (_, n) => ({
      id: `${n}`,
      name: 'Help',
      colour: 'red',
    }));
    const {found} = await buildFrom([textSource('a.json', JSON.stringify(services))]);
    assert.equal(found.filter((one) => one.includes('unknown field')).length, 1);
  });

  it('passes over a file of a folder that it does not know, and says so', async () => {
    const sources = [
      textSource('services.csv', 'id,name\ng,Help\n'),
      textSource('budget.csv', 'year,euros\n2026,5\n'),
    ];
    const {found} = await buildFrom(sources);
    assert.ok(found.some((one) => /^budget\.csv : file not recognized, dropped/.test(one)));
  });

  it('reads names that objects have of their own as any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = `[${names.map((name) => `{"id":"${name}","name":"${name}","__proto__":{"name":"x"},"constructor":1}`).join(',')}]`;
    const {directory} = await buildFrom([textSource('a.json', text)]);
    assert.deepEqual(directory.services.map(({name}) => name).sort(), [...names].sort());
    assert.equal(({} as {name?: string}).name, undefined);
  });

  it('is not followed without end', async () => {
    let text = '{"id":"g","name":"Help"';
    for (let depth = 0; depth < 3000; depth++)
      text += `,"organization":{"id":"o${depth}","name":"O","services":[{"id":"s${depth}","name":"S"`;
    text += '}]}'.repeat(3000) + '}';
    const {found, directory} = await buildFrom([textSource('a.json', text)]);
    assert.ok(found.some((one) => one.includes('nested too deeply')));
    assert.ok(directory.services.length < 20);
  });

  const unknown: [name: string, text: string, message: RegExp][] = [
    ['nothing', '', /empty/],
    ['a web page', '<!DOCTYPE html><p>Hi', /web page/],
    ['an Excel file', 'PK\u0003\u0004junk', /ZIP or Excel/],
    ['XML', '<?xml version="1.0"?><a/>', /XML/],
    ['a poem', 'roses are red\nviolets are blue', /neither JSON/],
    ['a sheet of another kind', 'Agency,Program\nLAF,Help\n', /--mapping/],
  ];
  for (const [name, text, message] of unknown) {
    it(`that is ${name} is refused with what was looked for`, async () => {
      const sources = [textSource('x', text)];
      const result = await buildDirectoryFrom({manifest: about, sources, builtOn: '2026-01-31'});
      assert.ok(!result.ok);
      assert.match(JSON.stringify(result.problems), message);
      assert.equal(result.problems[0]?.path, 'x');
    });
  }
});

describe('a place that may not be shown', () => {
  const place = (id: string, fields: object) => ({
    id: `s${id}`,
    name: 'Shelter',
    service_at_locations: [
      {
        id: `x${id}`,
        location: {
          id,
          name: 'House',
          latitude: 42.1234,
          longitude: -88.6543,
          transportation: 'Bus 9',
          addresses: [{address_1: '77 Hideaway Row', city: 'Secretville', postal_code: '60999'}],
          ...fields,
        },
      },
    ],
  });
  const TELLTALES = /hideaway|secretville|60999|42\.12|88\.65|bus 9/i;
  const flag = {table: 'location', column: 'public', values: ['true']};
  const built = async (services: readonly object[], rule: unknown) =>
    JSON.stringify(
      (await buildFrom([textSource('a.ndjson', lines(...services))], {addressesMayBeShown: rule}))
        .directory,
    );

  it('is shown when its own field says so', async () => {
    assert.match(await built([place('l', {public: true})], [flag]), /Hideaway/);
  });
  const hidden: [name: string, services: readonly object[], rule: unknown][] = [
    ['says nothing', [place('l', {})], [flag]],
    ['says no', [place('l', {public: false})], [flag]],
    [
      'says yes once and no the next time',
      [place('l', {public: true}), {...place('l', {public: false}), id: 's2'}],
      [flag],
    ],
    [
      'says yes once and nothing the next time',
      [place('l', {public: true}), {...place('l', {}), id: 's2'}],
      [flag],
    ],
    [
      'is redacted the second time only',
      [
        place('l', {location_type: 'physical'}),
        {...place('l', {location_type: 'redacted'}), id: 's2'},
      ],
      'all',
    ],
    ['is in data that nobody promised anything about', [place('l', {public: true})], undefined],
  ];
  it('is shown when it is written out in an organization that may be shown, after one of its services', async () => {
    const both = (organizations: readonly string[]) => [
      place('l', {}),
      ...organizations.map((id) => ({
        id,
        name: 'Hope',
        public: true,
        legal_status: '',
        locations: [place('l', {}).service_at_locations[0]?.location],
      })),
      {id: 'other', name: 'Shy', legal_status: '', year_incorporated: 2000, public: false},
    ];
    const rule = [{table: 'organization', column: 'public', values: ['true']}];
    assert.match(await built(both(['o']), rule), /"latitude":42/);
    assert.doesNotMatch(await built(both(['o', 'other']), rule), TELLTALES);
    assert.doesNotMatch(await built(both(['other', 'o']), rule), TELLTALES);
  });

  for (const [name, services, rule] of hidden) {
    it(`stays hidden when it ${name}`, async () => {
      assert.doesNotMatch(await built(services, rule), TELLTALES);
    });
  }
});

describe('any text', () => {
  const names = ['services.csv', 'locations.csv', 'a.json', 'a.ndjson', 'x'];
  const token = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\n',
      '\\',
      '"id"',
      '"name"',
      '"services"',
      '"organization"',
    ],
    ...[
      '"contents"',
      '"phones"',
      '"location"',
      '"s"',
      'null',
      '1e999',
      'id',
      'name',
      ';',
      '\uFFFD',
      '\0',
      '<b>',
    ],
  );
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.array(token, {maxLength: 60}).map((tokens) => tokens.join('')),
    fc.json(),
    fc.array(token, {maxLength: 30}).map((tokens) => `id,name\n1,A\n${tokens.join('')}`),
    fc
      .object({
        key: fc.constantFrom(
          'id',
          'name',
          'phones',
          'services',
          'locations',
          'organization',
          'attributes',
          'schedules',
          '__proto__',
        ),
        maxDepth: 4,
      })
      .map((value) => JSON.stringify([value, {id: 1, name: 'A'}])),
  );

  it('gives a directory or says why not, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), text), {maxLength: 3}),
        fc.integer({min: 1, max: 20}),
        async (files, size) => {
          const sources = files.map(([name, content]) => textSource(name, content, size));
          const result = await buildDirectoryFrom({
            manifest: {...about, addressesMayBeShown: 'all'},
            sources,
            builtOn: '2026-01-31',
          });
          if (result.ok)
            assert.ok(result.findings.map(describeFinding).every((one) => one.length > 0));
          else assert.ok(result.problems.length > 0);
        },
      ),
      {numRuns: 300},
    );
  });
});
