import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {identityToRecipient} from '@heard/delivery/opening';
import {sealReport} from '@heard/delivery/sealing';
import type {Report} from '@heard/schema';

const page = readFileSync(new URL('../../../../docs/keys.md', import.meta.url), 'utf8');
const heard = fileURLToPath(import.meta.resolve('@heard/cli')).replace(
  /dist\/index\.js$/u,
  'bin/heard.js',
);
const folder = mkdtempSync(join(tmpdir(), 'heard-story-'));
after(() => rmSync(folder, {recursive: true}));
mkdirSync(join(folder, 'reports'));

/** The commands under a heading of the page, in their order. */
const commandsUnder = (heading: string): string[] => {
  const section = page.split(/^## /mu).find((each) => each.startsWith(`${heading}\n`));
  assert.ok(section, heading);
  return [...section.matchAll(/^ *```sh\n(.*?)^ *```$/gmsu)].flatMap(([, code = '']) =>
    code
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
};

const run = (command: string) => {
  const [program, ...words] = command.split(' ');
  assert.equal(program, 'heard', command);
  const {status, stdout, stderr} = spawnSync(process.execPath, [heard, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
};

const works = (command: string): string => {
  const {status, stdout, stderr} = run(command);
  assert.equal(status, 0, `${command}\n${stderr}`);
  return stdout;
};

const publicKey = (file: string): Promise<string> =>
  identityToRecipient(
    readFileSync(join(folder, file), 'utf8').match(/^AGE-SECRET-KEY-.*$/mu)?.[0] ?? '',
  );

/** The configuration of the forms from now on, with the keys in these files. */
const configure = async (...files: string[]): Promise<void> => {
  const keys = await Promise.all(files.map(publicKey));
  const config = {
    version: 1,
    tenant: 'lake-city',
    organization: {name: 'Lake City'},
    delivery: {connector: 'heard', endpoint: 'https://intake.example.org/v1'},
    recipients: [
      {
        id: 'city',
        name: 'Lake City',
        purpose: 'Reads every report and answers.',
        consent: 'by-sending',
        keys,
      },
    ],
    safety: {emergencyNumber: '911', exitUrl: 'https://www.example.org/'},
  };
  writeFileSync(join(folder, 'heard.config.json'), JSON.stringify(config));
};

/** A person reports to the keys that are in the configuration on that day. */
const report = async (name: string, story: string): Promise<void> => {
  const {recipients} = JSON.parse(readFileSync(join(folder, 'heard.config.json'), 'utf8')) as {
    recipients: {keys: string[]}[];
  };
  const content: Report = {
    schemaVersion: 1,
    taxonomyVersion: '2026-11',
    formId: 'hate-incident-short',
    formVersion: 1,
    tenantId: 'lake-city',
    channel: 'web',
    submittedAt: '2026-11-23T14:00Z',
    uiLocale: 'en',
    anonymous: true,
    replyTo: `age1${'q'.repeat(58)}`,
    answers: {'contact.preference': 'none', 'incident.narrative': story},
  };
  const sealed = await sealReport(
    content,
    recipients.flatMap(({keys}) => keys),
  );
  assert.ok(sealed.ok);
  writeFileSync(join(folder, 'reports', name), sealed.sealed);
};

describe('the page about keys, command by command', () => {
  const pins: string[] = [];
  const follow = async (heading: string, ...configs: (() => Promise<void>)[]): Promise<string> => {
    let printed = '';
    for (const command of commandsUnder(heading)) {
      // Every look at the configuration follows a change of it.
      if (command.startsWith('heard check-config')) await configs.shift()?.();
      const out = works(command);
      if (command.startsWith('heard pin')) pins.push(out.trim());
      printed += out;
    }
    return printed;
  };

  it('makes keys that open the reports sealed to them, and K11 refuses to mix two kinds', async () => {
    await follow('Make keys', () => configure('daily.key', 'recovery.key'));
    await report('1.age', 'the first story');
    assert.match(works('heard open reports --key daily.key'), /the first story/u);

    await configure('daily.key', 'long.key');
    const mixed = run('heard check-config heard.config.json');
    assert.equal(mixed.status, 1);
    assert.match(`${mixed.stdout}${mixed.stderr}`, /post-quantum/iu);
    await configure('daily.key', 'recovery.key');
  });

  it('changes a key: the new one opens what comes, the old one what came, both together all', async () => {
    const printed = await follow(
      'Change a key',
      async () => {
        await configure('daily.key', 'daily-2027.key', 'recovery.key');
        await report('2.age', 'the second story');
      },
      async () => {
        await configure('daily-2027.key', 'recovery.key');
        await report('3.age', 'the third story');
      },
    );
    assert.match(printed, /the first story[^]*the second story[^]*the third story/u);
    assert.equal(new Set(pins).size, 3);

    const withNew = run('heard open reports --key daily-2027.key');
    assert.equal(withNew.status, 1);
    assert.doesNotMatch(withNew.stdout, /the first story/u);
    assert.match(withNew.stdout, /the second story[^]*the third story/u);
    assert.match(withNew.stderr, /1\.age: it is not sealed to this key/u);
    const withOld = run('heard open reports --key daily.key');
    assert.match(withOld.stdout, /the first story[^]*the second story/u);
    assert.doesNotMatch(withOld.stdout, /the third story/u);
  });

  it('K12 loses the daily keys, and opens everything with the recovery key; loses all, and nothing', async () => {
    for (const name of ['daily.key', 'daily-2027.key']) rmSync(join(folder, name));
    const printed = await follow('When a key is lost', () =>
      configure('fresh.key', 'fresh-recovery.key'),
    );
    assert.match(printed, /the first story[^]*the second story[^]*the third story/u);

    rmSync(join(folder, 'recovery.key'));
    await report('4.age', 'the fourth story');
    const fresh = run('heard open reports --key fresh.key --key fresh-recovery.key');
    assert.equal(fresh.status, 1);
    assert.match(fresh.stdout, /the fourth story/u);
    assert.doesNotMatch(fresh.stdout, /the (first|second|third) story/u);
  });
});
