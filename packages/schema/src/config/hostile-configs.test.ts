import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {Config} from './config.ts';
import {checkConfig} from './check-config.ts';
import {configCases, shortestConfig} from './config-cases.ts';
import {counted} from './counted.fixture.ts';
import {isPlainConfig} from './is-plain-config.ts';
import {isUsableConfig} from './is-usable-config.ts';
import {isUsableFinder} from './finder/is-usable-finder.ts';
import {isUsableTheme} from './theme/is-usable-theme.ts';

type Parts = Readonly<Record<string, unknown>>;
const config = (parts: Parts): Parts => ({...shortestConfig, ...parts});
const own = (parts: Parts) => ({id: 'custom.a', kind: 'short-text', label: 'A?', ...parts});
const questions = (...list: readonly unknown[]) => config({form: {questions: list}});
const [recipient] = shortestConfig['recipients'] as readonly Parts[];
const recipients = (parts: Parts) => config({recipients: [{...recipient, ...parts}]});
const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;

/** Refused whole, by a page and by the command line: no part of it is used, and nobody is told a value of it. */
const isRefused = (value: unknown) => {
  const errors = checkConfig(value).filter(({level}) => level === 'error');
  assert.ok(errors.length > 0, 'nothing is said');
  for (const {message} of errors) assert.ok(message.length > 7 && message.length < 2_000, message);
  // A theme and a finder that are not right are left out as a whole, and the form may stay.
  const {theme, finder} = (value ?? {}) as {theme?: unknown; finder?: unknown};
  assert.ok(
    !(isPlainConfig(value) || isUsableConfig(value)) ||
      (theme !== undefined && !isUsableTheme(theme)) ||
      (finder !== undefined && !isUsableFinder(finder)),
    'it is used',
  );
  const said = JSON.stringify(errors);
  assert.doesNotMatch(said, /AGE-SECRET|QQQQ|evil\.example|alert\(/i);
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
};

suite('a hostile configuration is refused whole', () => {
  // Every setting at the top of the file, with each kind of value that it does not take.
  const wrong: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a number', 7],
    ['a list of lists', [[[]]]],
    ['a script', '"><script>alert(1)</script>'],
    ['an object of another kind', {constructorr: {polluted: true}, url: 'https://evil.example/'}],
    ['true', true],
  ];
  const rows = Object.keys(Config.shape).flatMap((key) =>
    wrong.map(([name, value]) => [`${name} for ${key}`, config({[key]: value})] as const),
  );
  const hostile = rows.filter(([, value]) => !Config.safeParse(value).success);

  test('C02 the corpus holds at least 47 of them, for every setting', () => {
    assert.ok(hostile.length >= 47, String(hostile.length));
    for (const key of Object.keys(Config.shape))
      assert.ok(
        hostile.some(([name]) => name.endsWith(` for ${key}`)),
        key,
      );
  });
  for (const [name, value] of hostile) test(`C02 ${name}`, () => isRefused(value));

  for (const {name, value, good} of configCases)
    if (!good) test(`C02 from the table of shapes: ${name}`, () => isRefused(value));

  test('C02 a file that is not refused keeps every key that stands in it', () => {
    for (const {value, good} of configCases)
      if (good) assert.deepEqual(Config.parse(value), JSON.parse(JSON.stringify(value)));
  });
});

suite('a configuration that reaches for a prototype', () => {
  const json = JSON.stringify(shortestConfig);
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const evil = `"${key}":{"polluted":true}`;
    const files: readonly (readonly [string, string])[] = [
      ['at the top', json.replace('{', `{${evil},`)],
      ['in safety', json.replace('"safety":{', `"safety":{${evil},`)],
      ['in delivery', json.replace('"delivery":{', `"delivery":{${evil},`)],
      ['in a recipient', json.replace('"recipients":[{', `"recipients":[{${evil},`)],
      [
        'in a text',
        json.replace(
          '"organization":{"name":"City of Lake City"',
          `"organization":{"name":{${evil}}`,
        ),
      ],
      ['in the form', json.replace('{', `{"form":{${evil}},`)],
      ['in other words', json.replace('{', `{"form":{"reword":{${evil}}},`)],
      ['in the finder', json.replace('{', `{"finder":{"directory":"/d",${evil}},`)],
      ['in the theme', json.replace('{', `{"theme":{${evil}},`)],
      ['among the answers', json.replace('{', `{"prefill":{"${key}":"x"},`)],
      [
        'among the headers',
        json.replace('"connector":"heard"', `"connector":"json","headers":{"${key}":"x"}`),
      ],
      ['among the environments', json.replace('{', `{"environments":[{${evil}}],`)],
    ];
    for (const [where, text] of files)
      test(`C03 by ${key} ${where} is refused, and no object changes`, () => {
        assert.ok(text.includes(`"${key}"`));
        const value = JSON.parse(text) as unknown;
        isRefused(value);
        assert.ok(checkConfig(value).some(({code}) => code === 'unsafe-key'));
        assert.equal(isPlainConfig(value) || isUsableConfig(value), false);
        assert.deepEqual(Object.keys(Object.prototype), []);
      });
  }
});

suite('a configuration of another version', () => {
  for (const version of [2, 3, 1.5, 99, 1e300])
    test(`C04 ${version} is refused, and the operator is told to update`, () => {
      const value = config({version});
      isRefused(value);
      assert.match(checkConfig(value)[0]?.message ?? '', /newer Heard.*update it/);
    });
  for (const version of [0, -1, '1', '2', null, [1], {}])
    test(`C04 ${JSON.stringify(version)} is refused`, () => {
      const value = config({version});
      isRefused(value);
      assert.match(checkConfig(value)[0]?.message ?? '', /Write 1\./);
    });
  test('C04 with settings that this version does not know: the version is said first', () => {
    const value = {...config({version: 2}), recipientGroups: []};
    isRefused(value);
    assert.ok(checkConfig(value).some(({path}) => path === 'version'));
  });
});

suite('a configuration in which nobody, or anybody, could read reports', () => {
  const key = `age1${'q'.repeat(58)}`;
  const rows: readonly (readonly [string, Parts])[] = [
    ['no recipient', config({recipients: []})],
    ['recipients that are null', config({recipients: null})],
    ['a recipient that is null', config({recipients: [null]})],
    ['a recipient that is empty', config({recipients: [{}]})],
    ['no key', recipients({keys: []})],
    ['keys that are left out', recipients({keys: undefined})],
    ['keys that are a text', recipients({keys: key})],
    ['a key of nothing', recipients({keys: ['']})],
    ['a key that is cut off', recipients({keys: [key.slice(0, -1)]})],
    ['a key that is too long', recipients({keys: [`${key}q`]})],
    ['a key in capitals', recipients({keys: [key.toUpperCase()]})],
    ['a key with a letter that no key has', recipients({keys: [`age1${'b'.repeat(58)}`]})],
    ['a key with a line break', recipients({keys: [`${key}\n`]})],
    ['a key of SSH', recipients({keys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA']})],
    ['a key of a plugin', recipients({keys: ['age1yubikey1qqqqqqqqqq']})],
    ['the same key twice', recipients({keys: [key, key]})],
    ['two kinds of keys', recipients({keys: [key, `age1pq1${'q'.repeat(1952)}`]})],
    ['nobody who reads every report', recipients({consent: 'ask'})],
    [
      'two recipients of one name',
      config({recipients: [recipient, {...recipient, keys: [`age1${'z'.repeat(58)}`]}]}),
    ],
    ['a secret key among the keys', recipients({keys: [key, secret]})],
    ['a secret key in small letters', recipients({keys: [secret.toLowerCase()]})],
    ['a secret key in the notices', config({notices: {readers: `Our key: ${secret}`}})],
    ['a secret key as the name of a setting', config({[secret]: true})],
    [
      'a secret key among the headers',
      config({delivery: {connector: 'json', endpoint: '/in', headers: {'X-Key': secret}}}),
    ],
    ['a secret key as an answer', config({prefill: {'incident.place.city': secret}})],
    ['a secret key as a font', config({theme: {font: secret}})],
  ];
  for (const [name, value] of rows)
    test(`C05 ${name}: no report is taken, and no key is repeated`, () => {
      isRefused(value);
      assert.equal(isPlainConfig(value) || isUsableConfig(value), false);
    });
});

suite('a pattern in a configuration', () => {
  const evil = '(a+)+$';
  const rows: readonly (readonly [string, Parts])[] = [
    ['of an own question', questions(own({pattern: evil}))],
    [
      'of an option',
      questions(own({kind: 'choice', options: [{id: 'a', label: 'A', pattern: evil}]})),
    ],
    ['as a format', questions(own({format: evil}))],
    ['as a condition', questions(own({when: {matches: ['incident.narrative', evil]}}))],
    ['for a contact', config({form: {validate: {'contact.methods': evil}}})],
    ['as a host', config({environments: [{hosts: ['.*\\.example\\.org'], endpoint: '/v1'}]})],
  ];
  for (const [name, value] of rows)
    test(`C15 ${name} is no setting, and nothing is made of it`, () => isRefused(value));

  test('C15 a text that makes patterns slow costs a page little, wherever a pattern of ours looks', () => {
    const long = 'a'.repeat(100_000);
    const texts = [
      long,
      `${long}!`,
      `https://${long} `,
      `${'a.'.repeat(50_000)}!`,
      ` ${' '.repeat(100_000)}x`,
    ];
    for (const text of texts)
      for (const parts of [
        {tenant: text},
        {locales: [text]},
        {frame: text},
        {theme: {accent: `rgb(${text}`, font: text}},
        {theme: {font: `"${text}`}},
        {environments: [{hosts: [text], endpoint: text}]},
        {prefill: {[text]: text}},
        {
          delivery: {
            connector: 'json',
            endpoint: text,
            headers: {[text]: text},
            fields: {[text]: text},
          },
        },
        {finder: {directory: text, tellWrong: text, map: {tiles: text}}},
        {safety: {emergencyNumber: text, exitUrl: text}},
      ]) {
        const file = counted(config(parts));
        const began = process.cpuUsage().user;
        assert.ok(checkConfig(file.value).some(({level}) => level === 'error'));
        assert.ok(
          !isPlainConfig(config(parts)) ||
            !isUsableTheme((parts as Parts)['theme']) ||
            'finder' in parts,
        );
        // Far above what it takes, far below what a pattern takes that tries every way.
        assert.ok(process.cpuUsage().user - began < 5_000_000);
      }
  });
});

suite('conditions that can not be met', () => {
  const asks = (id: string, when: unknown, parts: Parts = {}) => own({id, when, ...parts});
  const ring = Array.from({length: 40}, (_, at) =>
    asks(`custom.q${at}`, {answered: `custom.q${(at + 1) % 40}`}),
  );
  const rows: readonly (readonly [string, Parts])[] = [
    ['a question that waits for itself', questions(asks('custom.a', {answered: 'custom.a'}))],
    [
      'one that waits for its own opposite',
      questions(asks('custom.a', {not: {answered: 'custom.a'}})),
    ],
    [
      'two that wait for each other',
      questions(asks('custom.a', {answered: 'custom.b'}), asks('custom.b', {answered: 'custom.a'})),
    ],
    ['a ring of forty', questions(...ring)],
    [
      'a ring through "any"',
      questions(
        asks('custom.a', {any: [{answered: 'custom.b'}]}),
        asks('custom.b', {all: [{answered: 'custom.a'}]}),
      ),
    ],
    ['one that waits for nobody', questions(asks('custom.a', {answered: 'custom.nowhere'}))],
    [
      'one that waits for a question of another form',
      questions(asks('custom.a', {answered: 'concern.kinds'})),
    ],
    [
      'one that waits for what is hidden',
      config({
        form: {
          preset: 'hate-incident',
          hide: ['why'],
          questions: [asks('custom.a', {answered: 'bias.perceived'})],
        },
      }),
    ],
    [
      'one that waits for a later one',
      questions(asks('custom.a', {answered: 'custom.b'}), own({id: 'custom.b'})),
    ],
    ['one that waits for a prototype', questions(asks('custom.a', {answered: 'constructor'}))],
    ['a condition that is a list', questions(asks('custom.a', [{answered: 'incident.types'}]))],
    ['a condition that is code', questions(asks('custom.a', 'alert(1)'))],
  ];
  for (const [name, value] of rows)
    test(`C19 ${name}: refused before anybody is asked`, () => isRefused(value));
});

suite('names that are taken', () => {
  const option = (id: string) => ({id, label: id});
  const rows: readonly (readonly [string, Parts])[] = [
    ['two own questions of one name', questions(own({}), own({}))],
    ['an own question under a name of ours', questions(own({id: 'incident.narrative'}))],
    ['an own question without its mark', questions(own({id: 'a'}))],
    ['an own question called __proto__', questions(own({id: '__proto__'}))],
    ['an own question called custom.__proto__', questions(own({id: 'custom.__proto__'}))],
    ['an own page called gate', questions(own({page: 'gate'}))],
    ['an own page called constructor', questions(own({page: 'constructor'}))],
    [
      'two options of one name',
      questions(own({kind: 'choice', options: [option('a'), option('a')]})),
    ],
    [
      'an option called constructor',
      questions(own({kind: 'choice', options: [option('constructor')]})),
    ],
    [
      'a profile under a name of ours',
      config({
        form: {
          features: ['demographics'],
          demographics: {id: 'uk-gss', fields: [{id: 'a', kind: 'text', label: 'A'}]},
        },
      }),
    ],
    [
      'a field called profile',
      config({
        form: {
          features: ['demographics'],
          demographics: {id: 'city', fields: [{id: 'profile', kind: 'text', label: 'A'}]},
        },
      }),
    ],
    [
      'two fields of one name',
      config({
        form: {
          features: ['demographics'],
          demographics: {
            id: 'city',
            fields: [
              {id: 'a', kind: 'text', label: 'A'},
              {id: 'a', kind: 'text', label: 'B'},
            ],
          },
        },
      }),
    ],
    [
      'one host in two environments',
      config({
        environments: [
          {hosts: ['a.org'], endpoint: '/v1'},
          {hosts: ['a.org'], endpoint: '/v1'},
        ],
      }),
    ],
  ];
  for (const [name, value] of rows)
    test(`C20 ${name}: refused before anybody is asked`, () => isRefused(value));
});
