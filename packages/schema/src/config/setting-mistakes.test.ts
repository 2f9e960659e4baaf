import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {checkConfig} from './check-config.ts';
import {shortestConfig} from './config-cases.ts';
import type {ConfigIssueCode} from './config-issue.ts';

const recipients = shortestConfig['recipients'] as readonly Record<string, unknown>[];
const withoutKeys = recipients.map(({keys: _, ...rest}) => rest);
const json = (parts: Record<string, unknown> = {}) => ({
  recipients: withoutKeys,
  delivery: {connector: 'json', endpoint: 'https://example.org/in', ...parts},
});
const formPost = (parts: Record<string, unknown>) => ({
  delivery: {connector: 'form-post', endpoint: 'https://example.org/f', ...parts},
});
const environments = (...hosts: readonly (readonly string[])[]) => ({
  environments: hosts.map((each) => ({hosts: each, endpoint: 'https://staging.example.org/v1'})),
});
const bus = {id: 'custom.bus', kind: 'choice', label: 'Bus?', options: [{id: 'red', label: 'Red'}]};
const form = {
  preset: 'hate-incident',
  questions: [bus, {...bus, id: 'custom.why', kind: 'long-text', options: undefined}],
};
const prefill = (answers: Record<string, unknown>) => ({form, prefill: answers});
const city = 'incident.place.city';
const locked = (...ids: readonly string[]) => ({
  ...prefill({
    [city]: 'Lake City',
    'incident.types': ['threat'],
    'reporter.role': 'witness',
    reportedTo: ['nobody'],
    'custom.bus': 'red',
  }),
  locked: ids,
});
const fromAddress = (...ids: readonly string[]) => ({form, prefillFromAddress: ids});

type Row = readonly [
  name: string,
  parts: Record<string, unknown>,
  path: string,
  code: ConfigIssueCode,
  says: RegExp,
];

const errors: readonly Row[] = [
  [
    'an intake of ours and no keys',
    {recipients: withoutKeys},
    'recipients[0].keys',
    'missing',
    /heard keygen/,
  ],
  [
    'reports to be sealed and no keys',
    json({seal: true}),
    'recipients[0].keys',
    'missing',
    /heard keygen/,
  ],
  [
    'files for a server that takes none',
    {...json(), form: {features: ['files']}},
    'form.features[0]',
    'needs-intake',
    /Remove "files"/,
  ],
  [
    'a header that lets everybody in',
    json({headers: {Authorization: 'Bearer x'}}),
    'delivery.headers.Authorization',
    'cannot-set-header',
    /Remove/,
  ],
  [
    'a header that no page may set',
    json({headers: {'sec-fetch-site': 'x'}}),
    'delivery.headers["sec-fetch-site"]',
    'cannot-set-header',
    /browser/,
  ],
  [
    'one header in two ways',
    json({headers: {'X-A': '1', 'x-a': '2'}}),
    'delivery.headers["x-a"]',
    'repeated',
    /X-A/,
  ],
  [
    'a name for a question that is not there',
    json({fields: {'incident.type': 'a'}}),
    'delivery.fields["incident.type"]',
    'unknown-id',
    /Did you mean "incident.types"\?/,
  ],
  [
    'a name for a key that is not there',
    json({fields: {tenantid: 'a'}}),
    'delivery.fields.tenantid',
    'unknown-id',
    /"tenantId"/,
  ],
  [
    'one name for two answers',
    json({fields: {tenantId: 'a', formId: 'a'}}),
    'delivery.fields.formId',
    'repeated',
    /lost/,
  ],
  [
    'a fixed field with the name of an answer',
    formPost({fields: {tenantId: 'who'}, fixed: {who: 'web'}}),
    'delivery.fixed.who',
    'repeated',
    /tenantId/,
  ],
  [
    'a key with the name of a fixed field',
    formPost({fixed: {id: '1'}, keyField: 'id'}),
    'delivery.keyField',
    'repeated',
    /fixed/,
  ],
  [
    'a host in two environments',
    environments(['a.example.org'], ['b.example.org', 'a.example.org']),
    'environments[1].hosts[1]',
    'repeated',
    /environments\[0\]\.hosts\[0\]/,
  ],
  [
    'a host with a port',
    environments(['a.example.org:8443']),
    'environments[0].hosts[0]',
    'wrong-format',
    /no port/,
  ],
  [
    'a test server without TLS',
    {environments: [{hosts: ['a.org'], endpoint: 'http://a.org/v1'}]},
    'environments[0].endpoint',
    'insecure-address',
    /https/,
  ],
  ['a frame on the same site', {frame: '/frame'}, 'frame', 'wrong-format', /https:\/\/intake/],
  ['a color that loads', {theme: {accent: 'url(x)'}}, 'theme.accent', 'wrong-format', /#rrggbb/],
  ['a text color in words', {theme: {text: 'dark blue'}}, 'theme.text', 'wrong-format', /#rrggbb/],
  ['a radius as a number', {theme: {radius: 8}}, 'theme.radius', 'wrong-type', /text in quotes/],
  ['a radius in percent', {theme: {radius: '8%'}}, 'theme.radius', 'wrong-format', /8px/],
  ['a contrast between', {theme: {contrast: 5}}, 'theme.contrast', 'wrong-type', /4\.5 or 7/],
  ['a look with a typing mistake', {theme: {look: 'wram'}}, 'theme.look', 'wrong-value', /"warm"/],
  [
    'an answer to a question that is not there',
    prefill({'incident.place.ctiy': 'x'}),
    'prefill["incident.place.ctiy"]',
    'unknown-id',
    /"incident.place.city"/,
  ],
  [
    'an answer to a question of the own that is not there',
    prefill({'custom.train': 'x'}),
    'prefill["custom.train"]',
    'unknown-id',
    /no question/,
  ],
  [
    'an answer of another kind',
    prefill({'incident.types': 'threat'}),
    'prefill["incident.types"]',
    'wrong-answer',
    /option/,
  ],
  [
    'an option that is not there',
    prefill({'custom.bus': 'blue'}),
    'prefill["custom.bus"]',
    'wrong-answer',
    /option/,
  ],
  [
    'an option that is hidden',
    {form: {...form, hide: ['incident.types=threat']}, prefill: {'incident.types': ['threat']}},
    'prefill["incident.types"]',
    'wrong-answer',
    /option/,
  ],
  [
    'a text that is too long',
    prefill({[city]: 'x'.repeat(301)}),
    `prefill["${city}"]`,
    'wrong-answer',
    /a text/,
  ],
  ['a number', prefill({[city]: 7}), `prefill["${city}"]`, 'wrong-type', /list of texts/],
  [
    'a story',
    prefill({'incident.narrative': 'It happened.'}),
    'prefill["incident.narrative"]',
    'cannot-prefill',
    /never said/,
  ],
  [
    'own words of a question of the own',
    prefill({'custom.why': 'It did.'}),
    'prefill["custom.why"]',
    'cannot-prefill',
    /never said/,
  ],
  [
    'why somebody was targeted',
    prefill({'bias.perceived': ['anti_jewish']}),
    'prefill["bias.perceived"]',
    'cannot-prefill',
    /harm/,
  ],
  [
    'whether to be contacted',
    prefill({'contact.preference': 'none'}),
    'prefill["contact.preference"]',
    'cannot-prefill',
    /from the person/,
  ],
  [
    'a name',
    prefill({'contact.name': 'Ana'}),
    'prefill["contact.name"]',
    'cannot-prefill',
    /from the person/,
  ],
  [
    'consent',
    prefill({'consent.police': 'no'}),
    'prefill["consent.police"]',
    'cannot-prefill',
    /from the person/,
  ],
  [
    'whether somebody is a child',
    prefill({'reporter.isMinor': 'no'}),
    'prefill["reporter.isMinor"]',
    'cannot-prefill',
    /from the person/,
  ],
  [
    'a question in words',
    prefill({'The city': 'Lake City'}),
    'prefill["The city"]',
    'wrong-format',
    /can not be used as a name here.*id of a question/,
  ],
  [
    'a header of two words',
    json({headers: {'X Form': 'web'}}),
    'delivery.headers["X Form"]',
    'wrong-format',
    /name and the text of a header/,
  ],
  [
    'other words for a question in words',
    {form: {reword: {'The place': {label: 'Where?'}}}},
    'form.reword["The place"]',
    'wrong-format',
    /id of a question/,
  ],
  ['a lock without an answer', {locked: [city]}, 'locked[0]', 'not-prefilled', /"prefill"/],
  ['what happened, fixed', locked('incident.types'), 'locked[0]', 'cannot-lock', /Remove/],
  ['who somebody is, fixed', locked(city, 'reporter.role'), 'locked[1]', 'cannot-lock', /Remove/],
  ['whom they told, fixed', locked('reportedTo'), 'locked[0]', 'cannot-lock', /Remove/],
  [
    'an exact place from the address',
    fromAddress('incident.place.text'),
    'prefillFromAddress[0]',
    'too-sensitive',
    /history/,
  ],
  [
    'a question of the own from the address',
    fromAddress('custom.bus'),
    'prefillFromAddress[0]',
    'too-sensitive',
    /history/,
  ],
  [
    'a way to be contacted from the address',
    fromAddress(city, 'contact.methods'),
    'prefillFromAddress[1]',
    'too-sensitive',
    /history/,
  ],
  [
    'a question from the address that is not there',
    fromAddress('incident.place.town'),
    'prefillFromAddress[0]',
    'unknown-id',
    /no question/,
  ],
];

const warnings: readonly Row[] = [
  ['reports that the server reads', json(), 'delivery', 'not-sealed', /"seal": true/],
  [
    'keys that nobody uses',
    {...json(), recipients},
    'recipients[0].keys',
    'not-used',
    /"seal": true/,
  ],
  [
    'a header that may be a secret',
    {...json({headers: {'X-Api-Key': 'abc'}})},
    'delivery.headers["X-Api-Key"]',
    'public-header',
    /stolen/,
  ],
  [
    'names in a report that is sealed',
    {...json({seal: true, fields: {tenantId: 'a'}}), recipients},
    'delivery.fields',
    'not-used',
    /sealed/,
  ],
  [
    'an environment without its version',
    {environments: [{hosts: ['a.org'], endpoint: 'https://a.org/in'}]},
    'environments[0].endpoint',
    'endpoint-version',
    /\/v1/,
  ],
  ['a color of no name', {theme: {accent: 'nvay'}}, 'theme.accent', 'unknown-color', /"navy"/],
  [
    'an exact place that is there',
    prefill({'incident.place.text': 'Main Library'}),
    'prefill["incident.place.text"]',
    'exact-prefill',
    /place/,
  ],
  [
    'an answer that this form does not ask',
    {prefill: {'online.platforms': ['facebook']}},
    'prefill["online.platforms"]',
    'not-in-form',
    /no effect/,
  ],
  [
    'an answer that is locked and from the address',
    {...locked(city), prefillFromAddress: [city]},
    'prefillFromAddress[0]',
    'not-used',
    /locked/,
  ],
];

const found = ([, parts, path, code]: Row) => {
  const issues = checkConfig({...shortestConfig, ...parts});
  const [issue, ...more] = issues.filter((each) => each.path === path && each.code === code);
  assert.ok(issue, JSON.stringify(issues, null, 1));
  assert.deepEqual(more, []);
  return {issue, issues};
};

suite('a person who sets up the rarer settings is told what to mend', () => {
  for (const row of errors)
    test(row[0], () => {
      const {issue, issues} = found(row);
      assert.equal(issue.level, 'error');
      assert.match(issue.message, row[4]);
      assert.equal(issues.filter(({level}) => level === 'error').length, 1, JSON.stringify(issues));
    });
});

suite('a rarer setting that serves somebody worse is a warning', () => {
  for (const row of warnings)
    test(row[0], () => {
      const {issue, issues} = found(row);
      assert.equal(issue.level, 'warning');
      assert.match(issue.message, row[4]);
      assert.deepEqual(
        issues.filter(({level}) => level === 'error'),
        [],
      );
    });
});

suite('a rarer setting that is right leaves nothing to say', () => {
  const rows: readonly (readonly [string, Record<string, unknown>])[] = [
    ['a test site', environments(['a.example.org'], ['b.example.org'])],
    ['a theme', {theme: {look: 'warm', accent: 'Navy', font: 'inherit', contrast: 7}}],
    ['a frame', {frame: 'https://intake.example.org/frame/lake-city'}],
    ['a place that is there and fixed', locked(city, 'custom.bus')],
    ['a place from the address', fromAddress(city, 'incident.types')],
    [
      'answers and headers, which are not in a language',
      {
        ...locked(city),
        ...json({seal: true, headers: {'X-Form': 'web'}}),
        recipients,
        locales: ['en', 'es'],
      },
    ],
    ['sealed reports for a server of the own', {...json({seal: true}), recipients}],
  ];
  for (const [name, parts] of rows)
    test(name, () => assert.deepEqual(checkConfig({...shortestConfig, ...parts}), []));
});
