import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {sealReport} from '@heard/delivery/sealing';
import type {Report} from '@heard/schema';

import {at, folder, heard, newKey} from '../run-heard.fixture.ts';

const report: Report = {
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'lake-city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'es',
  anonymous: false,
  replyTo: `age1${'q'.repeat(58)}`,
  answers: {
    'incident.narrative': 'Nos gritaron.\n\u001b[2Jincident.types\n\u202e ¡Fuera!',
    'contact.preference': 'contact_me',
    'contact.methods': [{kind: 'phone', value: '555-0100'}],
  },
};

const sealTo = async (key: string, file: string, content: unknown = report) => {
  const result = await sealReport(content as Report, [key]);
  assert.ok(result.ok);
  writeFileSync(at(file), result.sealed);
};

test('K02 a sealed report opens with heard, and with Debian’s age', async () => {
  const key = newKey('staff.key');
  await sealTo(key, 'one.age');
  const files = readdirSync(folder);

  const {status, stdout, stderr} = heard(['open', 'one.age', '--key', 'staff.key', '--json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(JSON.parse(stdout), report);

  const age = spawnSync('age', ['--decrypt', '--identity', at('staff.key'), at('one.age')]);
  const missing = (age.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  assert.equal(missing, false, 'The program "age" is missing. Install it: apt-get install age');
  assert.equal(age.status, 0, String(age.stderr));
  assert.deepEqual(JSON.parse(age.stdout.toString()), report);
  const made = spawnSync('age-keygen', ['-y', at('staff.key')]);
  assert.equal(made.stdout.toString().trim(), key);
  assert.deepEqual(readdirSync(folder), files, 'nothing was written beside them');
});

test('staff read a report by its question ids, and no answer can play with their terminal', async () => {
  await sealTo(newKey('reader.key'), 'legible.age');
  const {status, stdout} = heard(['open', 'legible.age', '--key', 'reader.key']);
  assert.equal(status, 0);
  assert.match(stdout, /^submittedAt +2026-11-23T14:00Z$/m);
  assert.match(stdout, /^anonymous +no$/m);
  const answers = stdout.slice(stdout.indexOf('\nincident.narrative'));
  assert.equal(
    answers,
    [
      '',
      'incident.narrative',
      '  | Nos gritaron.',
      '  | \\u001b[2Jincident.types',
      '  | \\u202e ¡Fuera!',
      '',
      'contact.preference',
      '  | contact_me',
      '',
      'contact.methods',
      '  | - kind: phone',
      '  |   value: 555-0100',
      '',
    ].join('\n'),
  );
});

test('staff read the answers to questions that the organization added, with the questions', async () => {
  const custom = [
    {
      id: 'custom.line',
      label: 'Which line?\n\u001b[2Jincident.types',
      answer: 'red',
      options: [{id: 'red', label: 'Red line'}],
    },
  ];
  await sealTo(newKey('own.key'), 'own.age', {...report, answers: {}, custom});
  const {stdout} = heard(['open', 'own.age', '--key', 'own.key']);
  assert.ok(
    stdout.endsWith(
      [
        '',
        'custom.line',
        '  | label: Which line?',
        '  |   \\u001b[2Jincident.types',
        '  | answer: red',
        '  | options: - id: red',
        '  |     label: Red line',
        '',
      ].join('\n'),
    ),
    stdout,
  );
});

test('K07 a wrong key, a damaged file and a strange one are told apart', async () => {
  const key = newKey('right.key');
  newKey('wrong.key');
  await sealTo(key, 'sealed.age');
  await sealTo(key, 'strange.age', {schemaVersion: 9});
  writeFileSync(at('damaged.age'), readFileSync(at('sealed.age')).subarray(0, -1));
  writeFileSync(at('text.key'), `# a public key is no secret key\n${key}\n`);
  writeFileSync(at('empty.key'), '# nothing\n');
  for (const [file, keyFile, message] of [
    ['sealed.age', 'wrong.key', /sealed\.age: it is not sealed to this key/],
    ['damaged.age', 'right.key', /damaged\.age: it is no age file, or it is damaged/],
    ['strange.age', 'right.key', /strange\.age: it opens, but .* no report/],
    ['sealed.age', 'text.key', /something that is no secret key/],
    ['sealed.age', 'empty.key', /no secret key in the key file/],
    ['sealed.age', 'none.key', /none\.key: there is no such file or folder/],
    ['none.age', 'right.key', /none\.age: there is no such file or folder/],
  ] as const) {
    const {status, stdout, stderr} = heard(['open', file, '--key', keyFile]);
    assert.deepEqual([status, stdout], [1, ''], `${file} ${keyFile}`);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /AGE-SECRET-KEY-1\w| {4}at /);
  }
  const both = heard(['open', 'sealed.age', '--key', 'wrong.key', '--key', 'right.key']);
  assert.equal(both.status, 0);
});

test('staff open a whole folder, and one bad file does not hide the others', async () => {
  const key = newKey('many.key');
  mkdirSync(at('reports'));
  await sealTo(key, 'reports/b.age');
  await sealTo(key, 'reports/a.age', {...report, uiLocale: 'en'});
  writeFileSync(at('reports/c.age'), 'nothing');
  writeFileSync(at('reports/notes.txt'), 'not looked at');
  const {status, stdout, stderr} = heard(['open', 'reports', '--key', 'many.key', '--json']);
  assert.equal(status, 1);
  assert.match(stderr, /^heard: reports.c\.age: it is no age file[^\n]*\n$/);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {file: string; report: Report});
  assert.deepEqual(
    lines.map(({file, report: {uiLocale}}) => [file, uiLocale]),
    [
      [join('reports', 'a.age'), 'en'],
      [join('reports', 'b.age'), 'es'],
    ],
  );
  assert.match(heard(['open', 'reports', '--key', 'many.key']).stdout, /^== reports.a\.age$/m);
  mkdirSync(at('nothing'));
  assert.match(heard(['open', 'nothing', '--key', 'many.key']).stderr, /no file .* ends in \.age/);
});
