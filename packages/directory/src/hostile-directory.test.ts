import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Directory} from '@heard/schema';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  buildDirectory,
  buildDirectoryFrom,
  describeFinding,
  type BuildDirectoryResult,
} from './compile/index.ts';
import {serviceAt} from './index.ts';
import {about, textSource} from './read/build-from.fixture.ts';
import {FIELDS} from './read/fields.ts';
import {csv} from './small-package.fixture.ts';

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>Help',
  '"><svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt;',
  '<<b>script>alert(1)</b>',
  '<a href="javascript:alert(1)">web</a>',
  '<b',
];
const links = [
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://user:word@evil.example',
  'blob:https://evil.example/1',
  'https://a.example/<b>?q="x"',
  'mailto:a@a.example?bcc=b@b.example',
];
const odd = [
  '\u202Egnp.exe',
  'left\u2066right\u2069',
  'ze\u200Bro\u2060width\uFEFF',
  'tag\u{E0041}\u{E0042}',
  'soft\u00ADhyphen',
  `piled${'\u0301'.repeat(5000)}`,
  'lone\uD800half',
  'nul\0\u0007\u009B31m',
  'A'.repeat(40_000),
  `${'12 Main '.repeat(3000)}Street`,
  '- '.repeat(2000),
];
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
const plausible = [
  ...['', '1', '0', '-1', '1e999', 'NaN', 'yes', 'no', 'true', 'free', '$5', '2026-02-30'],
  ...['MO,TU', '9:00', '25:61', 'WEEKLY', '312-555-0100', 'text', 'tty', 'physical', 'virtual'],
  ...['kind', 'topic', 'policeIndependent', 'audience', 'legal', 'en', 'a@a.example', '41.5'],
];
const value = fc.oneof(
  fc.constantFrom(...markup, ...links),
  fc.constantFrom(...odd, ...names),
  fc.constantFrom(...plausible),
  fc.string({unit: 'binary', maxLength: 30}),
);
/** Ids are few, so that what is hostile belongs to something. */
const id = fc.constantFrom('1', '1', '1', '__proto__', 'constructor', '<b>1</b>', '\u202E1', '');

type Row = Record<string, string>;
const entries = Object.entries(FIELDS) as [string, Record<string, readonly string[]>][];

const row = (fields: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .tuple(...fields.map((field) => (/(^|_)id$/.test(field) ? id : value)))
    .map((texts) => Object.fromEntries(fields.map((field, n) => [field, texts[n] ?? ''])));
const tables: fc.Arbitrary<Record<string, Row[]>> = fc
  .tuple(...entries.map(([, own]) => fc.array(row(Object.keys(own)), {minLength: 1, maxLength: 3})))
  .map((lists) => Object.fromEntries(entries.map(([table], n) => [table, lists[n]!])));
const rule = fc.constantFrom<object>(
  {},
  {addressesMayBeShown: 'all'},
  {addressesMayBeShown: [{table: 'location', column: 'name', values: ['yes', '__proto__']}]},
);
const base = fc.record({rule, language: fc.constantFrom('en', 'es', 'ar', 'constructor')});

/** A service that is nothing but good, so that there is a directory. */
const good = {id: 'good', name: 'Good'};

/** Everything in a directory is text that can be shown, and links that can be followed. */
function checkHarmless(result: BuildDirectoryResult): void {
  assert.ok(result.ok, JSON.stringify(result));
  const written = JSON.stringify(result.directory);
  assert.ok(z.safeParse(Directory, JSON.parse(written)).success);
  walk(JSON.parse(written), '');
  for (let position = 0; position < result.directory.services.length; position++) {
    const view = serviceAt(result.directory, position);
    assert.ok(view !== undefined);
    for (const {href = 'tel:1'} of view.phones) assert.match(href, /^(tel|sms):[+\d]/);
  }
  for (const finding of result.findings) assert.ok(describeFinding(finding).length < 2000);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(({} as Row)['name'], undefined);
}

const MARKUP = /<[a-z/!?]/i;
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}|\p{M}{9}/u;

function walk(content: unknown, path: string): void {
  if (typeof content === 'string') {
    assert.doesNotMatch(content, MARKUP, path);
    assert.doesNotMatch(content, UNSEEN, path);
    assert.ok(content.length <= 50_000, `${path} is too long`);
    assert.equal(content.trim(), content, path);
    if (/\.(url|website|href)$/.test(path))
      assert.match(content, /^(https?:\/\/(?![^/]*@)|tel:|mailto:|sms:)/, path);
    if (path.endsWith('.email')) assert.match(content, /^[^\s<>"]+@[^\s<>"]+$/, path);
  } else if (Array.isArray(content)) {
    content.forEach((one, n) => walk(one, `${path}[${n}]`));
  } else if (typeof content === 'object' && content !== null) {
    for (const [key, one] of Object.entries(content)) walk(one, `${path}.${key}`);
  }
}

describe('X03: hostile values in every field of a directory', () => {
  it('X03: are harmless text in a directory from CSV files', () => {
    fc.assert(
      fc.property(tables, base, (all, {rule: shown, language}) => {
        const service = [{...all['service']![0]!, ...good}, ...all['service']!];
        const files = {...all, service};
        const result = buildDirectory({
          manifest: {
            ...about,
            ...shown,
            language,
            tables: Object.fromEntries(
              Object.keys(files).map((table) => [table, [{file: `${table}.csv`}]]),
            ),
          },
          files: new Map(Object.entries(files).map(([table, rows]) => [`${table}.csv`, csv(rows)])),
          builtOn: '2026-01-31',
        });
        checkHarmless(result);
      }),
      {numRuns: 100},
    );
  });

  it('X03: are harmless text in a directory from nested JSON', async () => {
    await fc.assert(
      fc.asyncProperty(tables, base, async (all, {rule: shown, language}) => {
        const of = (table: string) => all[table] ?? [];
        const location = {
          ...of('location')[0],
          addresses: of('address'),
          accessibility: of('accessibility'),
          attributes: of('attribute'),
          phones: of('phone'),
        };
        const attributes = of('attribute').map((one, n) => ({
          ...one,
          taxonomy_term: of('taxonomy_term')[n],
        }));
        const service = {
          ...of('service')[0],
          organization: {...of('organization')[0], attributes},
          program: of('program')[0],
          attributes,
          phones: of('phone'),
          schedules: of('schedule'),
          service_areas: of('service_area'),
          languages: of('language'),
          additional_urls: of('url'),
          cost_options: of('cost_option'),
          required_documents: of('required_document'),
          contacts: of('contact').map((one) => ({...one, phones: of('phone')})),
          service_at_locations: of('service_at_location').map((one) => ({...one, location})),
          ...Object.fromEntries(names.map((name) => [name, of('url')])),
        };
        // As it stands in a file, `__proto__` is a field like any other.
        const hostile = `{"__proto__":{"name":"bad"},${JSON.stringify(service).slice(1)}`;
        const result = await buildDirectoryFrom({
          manifest: {...about, ...shown, language},
          sources: [textSource('data.json', `[${JSON.stringify(good)},${hostile}]`)],
          builtOn: '2026-01-31',
        });
        checkHarmless(result);
      }),
      {numRuns: 100},
    );
  });

  it('X03: are harmless text in a directory from a spreadsheet', async () => {
    const columns = [
      ...['service.id', 'service.name', 'service.description', 'service.url', 'service.email'],
      ...['organization.name', 'location.name', 'address.address_1', 'address.city'],
      ...['phone.number', 'schedule.weekly', 'url.url', 'url.label', 'accessibility.description'],
      ...['cost_option.amount', 'cost_option.option', 'required_document.document'],
      ...['tag.kind', 'tag.topic', 'tag.cost', 'tag.audience', 'tag.access', 'tag.promise'],
    ];
    const mapping = {
      version: 1,
      columns: Object.fromEntries(columns.map((field) => [field, field])),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(row(columns), {minLength: 1, maxLength: 4}), async (rows) => {
        const all = [{...rows[0], 'service.id': 'good', 'service.name': 'Good'}, ...rows];
        const result = await buildDirectoryFrom({
          manifest: {...about, addressesMayBeShown: 'all'},
          mapping,
          sources: [textSource('sheet.csv', csv(all))],
          builtOn: '2026-01-31',
        });
        checkHarmless(result);
      }),
      {numRuns: 60},
    );
  });

  it('X03: bad links become nothing, and what they say stays text', () => {
    for (const link of links.slice(0, 9)) {
      const result = buildDirectory({
        manifest: {...about, tables: {service: [{file: 's.csv'}], url: [{file: 'u.csv'}]}},
        files: new Map([
          ['s.csv', csv([{...good, url: link, description: `See ${link}`}])],
          ['u.csv', csv([{service_id: 'good', url: link, label: link}])],
        ]),
        builtOn: '2026-01-31',
      });
      checkHarmless(result);
      assert.ok(result.ok);
      const [service] = result.directory.services;
      assert.deepEqual([service?.url, service?.additionalUrls], [undefined, undefined], link);
      assert.match(result.directory.texts[0] ?? '', /^See/);
    }
  });
});
