import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {checkConfig} from './check-config.ts';
import {counted} from './counted.fixture.ts';
import type {ConfigIssueCode} from './config-issue.ts';

const classic = (letter: string) => `age1${letter.repeat(58)}`;
const postQuantum = (letter: string) => `age1pq1${letter.repeat(1952)}`;

const city = {
  id: 'city',
  name: 'Lake City',
  consent: 'by-sending',
  keys: [classic('q'), classic('p')],
};
const clinic = {
  id: 'clinic',
  name: 'Legal clinic',
  purpose: 'Helps with the law, at no cost.',
  consent: 'ask',
  keys: [classic('z'), classic('r')],
};

/** A configuration without a fault, with some parts replaced. */
const config = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: 1,
  tenant: 'lake-city',
  organization: {name: {en: 'City of Lake City', es: 'Ciudad de Lake City'}},
  locales: ['en', 'es'],
  delivery: {connector: 'heard', endpoint: 'https://intake.example.org/v1'},
  recipients: [city, clinic],
  safety: {emergencyNumber: '911', exitUrl: 'https://www.weather.gov/'},
  ...parts,
});

const withDelivery = (endpoint: string) => config({delivery: {connector: 'heard', endpoint}});
const without = (key: string) => {
  const {[key]: _, ...rest} = config();
  return rest;
};

const mistakes: readonly (readonly [
  name: string,
  config: unknown,
  path: string,
  code: ConfigIssueCode,
  says: RegExp,
])[] = [
  ['a file that is no object', 'hello', '', 'wrong-type', /an object/],
  ['null', null, '', 'wrong-type', /an object/],
  ['a list', [], '', 'wrong-type', /an object/],
  ['no tenant', without('tenant'), 'tenant', 'missing', /"tenant" is missing.*small letters/i],
  ['no delivery', without('delivery'), 'delivery', 'missing', /is missing/],
  ['no recipients', without('recipients'), 'recipients', 'missing', /is missing/],
  ['no safety', without('safety'), 'safety', 'missing', /is missing/],
  [
    'C04 a file for a newer Heard',
    config({version: 2}),
    'version',
    'wrong-value',
    /newer Heard.*update it/,
  ],
  ['C04 a version in words', config({version: '1'}), 'version', 'wrong-value', /Write 1\./],
  [
    'a key with a typing mistake',
    config({recipent: []}),
    'recipent',
    'unknown-key',
    /Did you mean "recipients"\?/,
  ],
  [
    'a key in British spelling',
    config({organisation: {name: 'x'}}),
    'organisation',
    'unknown-key',
    /Did you mean "organization"\?/,
  ],
  [
    'swapped letters further down',
    config({safety: {emergencyNumber: '911', exitUrl: 'https://a.org', crisisLiens: []}}),
    'safety.crisisLiens',
    'unknown-key',
    /Did you mean "crisisLines"\?/,
  ],
  [
    'a key of another case',
    config({delivery: {connector: 'heard', endpoint: '/v1', endPoint: '/v1'}}),
    'delivery.endPoint',
    'unknown-key',
    /Did you mean "endpoint"\?/,
  ],
  [
    'a key that is like none',
    config({analytics: true}),
    'analytics',
    'unknown-key',
    /Known settings: .*tenant/,
  ],
  [
    'an unknown connector',
    config({delivery: {connector: 'fax'}}),
    'delivery.connector',
    'wrong-value',
    /Write "heard"/,
  ],
  ['no connector', config({delivery: {}}), 'delivery.connector', 'missing', /Write "heard"/],
  [
    'an address without TLS',
    withDelivery('http://intake.example.org/v1'),
    'delivery.endpoint',
    'insecure-address',
    /https:\/\//,
  ],
  [
    'an address that only looks like localhost',
    withDelivery('http://localhost:x@evil.example/v1'),
    'delivery.endpoint',
    'insecure-address',
    /https:\/\//,
  ],
  [
    'an address that hides its host',
    withDelivery('//evil.example/v1'),
    'delivery.endpoint',
    'wrong-format',
    /starts with https/,
  ],
  [
    'a script as an address',
    withDelivery('javascript:alert(1)'),
    'delivery.endpoint',
    'wrong-format',
    /starts with https/,
  ],
  [
    'an exit without TLS',
    config({safety: {emergencyNumber: '911', exitUrl: 'http://weather.gov'}}),
    'safety.exitUrl',
    'insecure-address',
    /https:\/\//,
  ],
  [
    'no exit',
    config({safety: {emergencyNumber: '911'}}),
    'safety.exitUrl',
    'missing',
    /is missing.*https/,
  ],
  [
    'words for a number',
    config({safety: {emergencyNumber: 'nine-one-one', exitUrl: 'https://a.org'}}),
    'safety.emergencyNumber',
    'wrong-format',
    /phone number/,
  ],
  ['no recipient', config({recipients: []}), 'recipients', 'empty', /empty/],
  [
    'a key that is cut off',
    config({recipients: [{...city, keys: [classic('q'), 'age1qqqq']}]}),
    'recipients[0].keys[1]',
    'wrong-format',
    /public key starts with age1/,
  ],
  [
    'nobody reads by default',
    config({recipients: [clinic]}),
    'recipients',
    'no-default-reader',
    /"by-sending"/,
  ],
  [
    'an id given twice',
    config({recipients: [city, {...clinic, id: 'city'}]}),
    'recipients[1].id',
    'duplicate-id',
    /recipients\[0\]/,
  ],
  [
    'the same key as backup',
    config({recipients: [{...city, keys: [classic('q'), classic('q')]}]}),
    'recipients[0].keys[1]',
    'duplicate-key',
    /recipients\[0\]\.keys\[0\]/,
  ],
  [
    'a key that two recipients share',
    config({recipients: [city, {...clinic, keys: [classic('z'), classic('p')]}]}),
    'recipients[1].keys[1]',
    'duplicate-key',
    /recipients\[0\]\.keys\[1\]/,
  ],
  [
    'two kinds of keys in one recipient',
    config({recipients: [{...city, keys: [classic('q'), postQuantum('q')]}]}),
    'recipients[0].keys[1]',
    'mixed-keys',
    /one kind/,
  ],
  [
    'two kinds of keys in recipients who read the same report',
    config({recipients: [city, {...clinic, keys: [postQuantum('q'), postQuantum('p')]}]}),
    'recipients[1].keys[0]',
    'mixed-keys',
    /one kind/,
  ],
  [
    'a language tag in capitals',
    config({organization: {name: {EN: 'City'}}}),
    'organization.name.EN',
    'wrong-format',
    /language tag/,
  ],
  [
    'a text of no language',
    config({organization: {name: {}}}),
    'organization.name',
    'empty',
    /one text for each language/,
  ],
  [
    'a number where a text belongs',
    config({organization: {name: 3}}),
    'organization.name',
    'wrong-type',
    /one text for each language/,
  ],
  ['an empty text', config({organization: {name: ''}}), 'organization.name', 'empty', /empty/],
  [
    'a text that is too long',
    config({organization: {name: {en: 'x'.repeat(2001), es: 'x'}}}),
    'organization.name.en',
    'too-long',
    /2000/,
  ],
  [
    'an unknown form',
    config({form: {preset: 'tax-return'}}),
    'form.preset',
    'wrong-value',
    /"hate-incident-short"/,
  ],
  [
    'a link that runs a script',
    config({otherWays: [{label: 'Call', href: 'javascript:alert(1)'}]}),
    'otherWays[0].href',
    'wrong-format',
    /tel:/,
  ],
  [
    'a finder with nothing to search',
    config({finder: {}}),
    'finder.directory',
    'missing',
    /heard directory build.*or "source"/,
  ],
  [
    'a finder with a directory and a server',
    config({
      finder: {
        directory: '/d',
        source: {
          kind: 'hsds-api',
          address: 'https://api.example.org',
          timeZone: 'America/Chicago',
        },
      },
    }),
    'finder.source',
    'two-sources',
    /Keep the directory.*remove the other/,
  ],
  [
    'an API without a clock',
    config({finder: {source: {kind: 'hsds-api', address: 'https://api.example.org'}}}),
    'finder.source.timeZone',
    'missing',
    /America\/Chicago/,
  ],
  [
    'a search engine without a collection',
    config({
      finder: {source: {kind: 'meilisearch', address: 'https://s.example.org', key: 'k'}},
    }),
    'finder.source.collection',
    'missing',
    /index \(meilisearch\)/,
  ],
  [
    'a search engine without a key',
    config({
      finder: {
        source: {kind: 'typesense', address: 'https://s.example.org', collection: 'services'},
      },
    }),
    'finder.source.key',
    'missing',
    /may search and nothing else/,
  ],
  [
    'a map on pictures without a place',
    config({finder: {directory: '/d', map: {tiles: 'https://t.example.org/map.png'}}}),
    'finder.map.tiles',
    'wrong-format',
    /\{z\}, \{x\} and \{y\}/,
  ],
  [
    'a map that is switched off',
    config({finder: {directory: '/d', map: false}}),
    'finder.map',
    'wrong-type',
    /true, or an object/,
  ],
  [
    'a mail with a subject',
    config({finder: {directory: '/d', tellWrong: 'mailto:a@example.org?subject=x'}}),
    'finder.tellWrong',
    'wrong-format',
    /mailto: and one address/,
  ],
  [
    'a directory under a name of its own',
    config({finder: {directroy: '/d'}}),
    'finder.directroy',
    'unknown-key',
    /Did you mean "directory"/,
  ],
];

suite('a person who sets up the form is told what to mend', () => {
  test('a configuration without a fault leaves nothing to say', () => {
    assert.deepEqual(checkConfig(config()), []);
    assert.deepEqual(checkConfig(withDelivery('http://localhost:4400/v1')), []);
    assert.deepEqual(checkConfig(withDelivery('/v1')), []);
  });

  for (const [name, value, path, code, says] of mistakes) {
    test(name, () => {
      const issues = checkConfig(value);
      const found = issues.filter((issue) => issue.path === path && issue.code === code);
      assert.equal(found.length, 1, JSON.stringify(issues, null, 1));
      assert.equal(found[0]?.level, 'error');
      assert.match(found[0]?.message ?? '', says);
    });
  }

  test('every mistake is named, not only the first', () => {
    const issues = checkConfig({
      ...without('tenant'),
      version: 2,
      recipients: [{...city, keys: ['age1', 'age2']}],
    });
    assert.deepEqual(
      issues.map(({path}) => path),
      ['version', 'tenant', 'recipients[0].keys[0]', 'recipients[0].keys[1]'],
    );
  });
});

suite('what works but serves somebody worse is a warning', () => {
  const warnings = (value: unknown) => {
    const issues = checkConfig(value);
    assert.deepEqual(
      issues.filter(({level}) => level === 'error'),
      [],
    );
    return issues.map(({path, code}) => [path, code]);
  };

  test('one key and no backup', () => {
    assert.deepEqual(warnings(config({recipients: [{...city, keys: [classic('q')]}]})), [
      ['recipients[0].keys', 'single-key'],
    ]);
  });

  test('a language that is offered but not written', () => {
    const value = config({
      locales: ['en', 'es', 'zh-Hant'],
      organization: {name: {en: 'City', zh: '市'}},
    });
    const [issue, ...more] = checkConfig(value);
    assert.equal(issue?.path, 'organization.name');
    assert.match(issue?.message ?? '', /no text for es,/);
    assert.deepEqual(more, []);
  });

  test('a further reader without a purpose', () => {
    const {purpose: _, ...silent} = clinic;
    assert.deepEqual(warnings(config({recipients: [city, silent]})), [
      ['recipients[1].purpose', 'no-purpose'],
    ]);
  });

  test('an intake address without its version', () => {
    assert.deepEqual(warnings(withDelivery('https://intake.example.org')), [
      ['delivery.endpoint', 'endpoint-version'],
    ]);
  });
});

suite('a setting of the finder that does nothing is a warning', () => {
  const warned = (finder: unknown) =>
    checkConfig(config({finder})).map(({path, code, level}) => `${level} ${code} ${path}`);
  const source = {
    kind: 'hsds-api',
    address: 'https://api.example.org',
    timeZone: 'America/Chicago',
  };

  test('a key for an API that takes none', () =>
    assert.deepEqual(warned({source: {...source, key: 'k'}}), [
      'warning not-used finder.source.key',
    ]));

  test('a clock for what was put in order before', () =>
    assert.deepEqual(
      warned({source: {...source, kind: 'typesense', key: 'k', collection: 'services'}}),
      ['warning not-used finder.source.timeZone'],
    ));

  test('a hash without a file', () =>
    assert.deepEqual(warned({source, integrity: `sha256-${'a'.repeat(43)}=`}), [
      'warning not-used finder.integrity',
    ]));
});

suite('a secret key pasted by mistake', () => {
  const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
  const places: readonly (readonly [string, unknown])[] = [
    ['among the keys', config({recipients: [{...city, keys: [classic('q'), secret]}]})],
    ['in small letters', config({recipients: [{...city, keys: [secret.toLowerCase()]}]})],
    ['as a name', config({organization: {name: secret}})],
    ['as a key', config({[secret]: 1})],
    ['as a language', config({organization: {name: {[secret]: 'x'}}})],
    ['in the list of languages', config({locales: [secret, 'en', 'es']})],
    ['inside other text', config({organization: {name: `our key is ${secret}, thank you`}})],
    ['as the whole file', secret],
  ];
  for (const [name, value] of places) {
    test(`${name} is an error that never repeats it`, () => {
      const issues = checkConfig(value);
      assert.ok(issues.some(({code, level}) => code === 'secret-key' && level === 'error'));
      assert.doesNotMatch(JSON.stringify(issues), /AGE-SECRET-KEY-1|QQQQ/i);
    });
  }
});

suite('a hostile file', () => {
  const only = (value: unknown, code: ConfigIssueCode) => {
    const file = counted(value);
    const issues = checkConfig(file.value);
    assert.ok(file.looks() < 100_000, String(file.looks()));
    assert.ok(
      issues.some((issue) => issue.code === code),
      JSON.stringify(issues).slice(0, 500),
    );
  };
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

  test('that is 5 MB long is refused', () => {
    only(config({organization: {name: 'x'.repeat(5_000_000)}}), 'too-large');
    only(config({['x'.repeat(5_000_000)]: 1}), 'too-large');
  });
  test('with 10,000 keys is refused', () => {
    const many = Object.fromEntries(Array.from({length: 10_000}, (_, index) => [`key${index}`, 1]));
    only(config(many), 'too-large');
    only(config({organization: {name: many}}), 'too-large');
  });
  test('with thousands of keys that are not quite right is answered in short', () => {
    const many = Object.fromEntries(
      Array.from({length: 4_000}, (_, index) => [`tenant${index}`, 1]),
    );
    only(config(many), 'unknown-key');
    assert.ok(checkConfig(config(many)).length <= 20);
  });
  test('nested 100,000 deep is refused', () => only(config({finder: nested(100_000)}), 'too-deep'));
  test('with more than 10,000 keys for one recipient is refused', () =>
    only(
      config({recipients: [{...city, keys: Array.from({length: 10_000}, () => classic('q'))}]}),
      'too-large',
    ));
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    test(`that reaches for ${key} is refused, and no prototype changes`, () => {
      const text = JSON.stringify(config()).replace('{', `{"${key}":{"polluted":true},`);
      only(JSON.parse(text), 'unsafe-key');
      only(config({organization: {name: JSON.parse(`{"${key}":"x"}`)}}), 'unsafe-key');
      assert.equal('polluted' in {}, false);
    });
  }

  test('of any other make never throws', () => {
    const keys = ['version', 'tenant', 'recipients', 'locales', '__proto__', 'en', 'name', 'keys'];
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        {depthSize: 'small'},
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom(...keys), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(config())), json, (key, value) => {
        for (const issue of checkConfig(config({[key]: value}))) assert.ok(issue.message);
        checkConfig(value);
      }),
      {numRuns: 300},
    );
  });
});
