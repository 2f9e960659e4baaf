import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {suite, test} from 'node:test';

import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';

import {InboxList, LoginRequest, Session} from '../contract/inbox.ts';
import {IntakeAccepted, IntakeRequest} from '../contract/intake.ts';
import {problemStatuses} from '../contract/problem-status.ts';
import {Problem, problemTypes, problemUrn} from '../contract/problem.ts';
import {openApiDocument} from './openapi-document.ts';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, {readonly description?: string}>>;
}

const document = openApiDocument() as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {readonly schemas: Readonly<Record<string, object>>};
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);

suite('the description of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    assert.deepEqual(result.errors ?? [], []);
    assert.equal(result.valid, true);
    assert.equal(validator.version, '3.1');
  });

  test('names every address of the contract', () => {
    assert.deepEqual(
      operations.map(({name}) => name),
      [
        'POST /v1/intake',
        'POST /v1/objects',
        'POST /v1/inbox/challenges',
        'POST /v1/inbox/sessions',
        'DELETE /v1/inbox/sessions',
        'GET /v1/inbox/items',
        'GET /v1/inbox/items/{id}',
        'GET /v1/inbox/items/{id}/objects/{object}',
        'POST /v1/inbox/exports',
        'GET /v1/health',
        'GET /v1/ready',
        'GET /v1/openapi.json',
      ],
    );
  });

  for (const {name, operation} of operations) {
    test(`${name} is explained, and says who may call it`, () => {
      assert.ok(operation.summary && operation.description && operation.operationId);
      assert.ok(Array.isArray(operation.security));
      for (const [status, answer] of Object.entries(operation.responses)) {
        assert.ok(answer.description, status);
        if (Number(status) < 400) continue;
        const types = [...answer.description.matchAll(/urn:heard:problem:([a-z-]+)/g)];
        assert.ok(types.length > 0, status);
        for (const [, type = ''] of types)
          assert.equal(problemStatuses[type as keyof typeof problemStatuses], Number(status));
      }
    });
  }

  test('says of the intake all the ways in which it can refuse', () => {
    const statuses = Object.keys(document.paths['/v1/intake']?.['post']?.responses ?? {});
    assert.deepEqual(statuses, ['200', '201', '400', '404', '409', '413', '415', '422', '503']);
  });

  test('says of objects all the ways in which they can be refused', () => {
    const statuses = Object.keys(document.paths['/v1/objects']?.['post']?.responses ?? {});
    assert.deepEqual(statuses, ['201', '400', '404', '412', '413', '415', '422', '503']);
  });

  test('can be followed: every reference leads somewhere', () => {
    for (const [, pointer = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = pointer
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
      assert.ok(target, pointer);
    }
  });

  test('is what the build writes', async () => {
    const text = await readFile(new URL('../../dist/openapi.json', import.meta.url), 'utf8');
    assert.deepEqual(JSON.parse(text), document);
  });
});

suite('the bodies mean the same to zod and to the description', () => {
  const ajv = new Ajv2020({strict: true});
  const bytes32 = 'A'.repeat(43);
  const request = {
    tenant: 'lake-city',
    recipients: ['city'],
    lookup: bytes32,
    sealed: 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCg==',
  };
  const item = {
    id: '1',
    receivedOn: '2026-11-23',
    size: 1,
    recipients: ['city'],
    lookup: bytes32,
    objects: [28_311_552],
  };
  const object = '0f0e0d0c-0b0a-4908-8706-050403020100';
  const problem = {type: problemUrn('unavailable'), title: 'x', status: 503};
  const rows = [
    ['IntakeRequest', IntakeRequest, request, true],
    ['IntakeRequest', IntakeRequest, {...request, sealed: 'plain text'}, false],
    ['IntakeRequest', IntakeRequest, {...request, recipients: []}, false],
    ['IntakeRequest', IntakeRequest, {...request, email: 'a@example.org'}, false],
    ['IntakeRequest', IntakeRequest, {...request, objects: [object]}, true],
    ['IntakeRequest', IntakeRequest, {...request, objects: []}, false],
    ['IntakeRequest', IntakeRequest, {...request, objects: [object, object]}, false],
    ['IntakeRequest', IntakeRequest, {...request, objects: ['../etc/passwd/././']}, false],
    [
      'IntakeRequest',
      IntakeRequest,
      {...request, objects: Array.from({length: 21}, (_, at) => `${object.slice(2)}${at + 10}`)},
      false,
    ],
    ['IntakeAccepted', IntakeAccepted, {received: true, receivedOn: '2026-11-23'}, true],
    ['IntakeAccepted', IntakeAccepted, {received: false, receivedOn: '2026-11-23'}, false],
    ['LoginRequest', LoginRequest, {challenge: bytes32, answer: bytes32}, true],
    ['LoginRequest', LoginRequest, {challenge: bytes32, answer: 'short'}, false],
    ['Session', Session, {token: bytes32, expiresInSeconds: 60, recipient: 'city'}, true],
    ['Session', Session, {token: bytes32, expiresInSeconds: 0.5, recipient: 'city'}, false],
    ['InboxList', InboxList, {items: [item]}, true],
    ['InboxList', InboxList, {items: [{...item, ip: '127.0.0.1'}]}, false],
    ['InboxList', InboxList, {items: [{...item, objects: [-1]}]}, false],
    ['Problem', Problem, problem, true],
    ['Problem', Problem, {...problem, status: 'x'}, false],
  ] as const;
  for (const [name, schema, value, good] of rows) {
    test(`${good ? 'good' : 'bad'} ${name} ${rows.findIndex((row) => row[2] === value)}`, () => {
      assert.equal(schema.safeParse(value).success, good);
      const definition = document.components.schemas[name];
      assert.ok(definition);
      assert.equal(ajv.validate(definition, value), good, ajv.errorsText());
    });
  }

  test('every other body compiles too', () => {
    for (const [name, schema] of Object.entries(document.components.schemas))
      assert.ok(ajv.compile(schema), name);
  });

  test('each problem type is listed with its status', () => {
    assert.deepEqual(Object.keys(problemStatuses).sort(), [...problemTypes].sort());
  });
});
