import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('./heard.ts', import.meta.url));

/** A folder of one test file's own, gone when its tests are over. */
export const folder = mkdtempSync(join(tmpdir(), 'heard-cli-'));
after(() => rmSync(folder, {recursive: true}));

/** A path in that folder. */
export const at = (...names: string[]) => join(folder, ...names);

/** Runs `heard` as a person would, in that folder. */
export const heard = (args: readonly string[], input?: string) => {
  const options = {cwd: folder, encoding: 'utf8', ...(input === undefined ? {} : {input})} as const;
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], options);
  return {status, stdout, stderr};
};

/** Makes a key pair in a key file, and gives the public key. */
export const newKey = (file: string): string => {
  const {status, stdout} = heard(['keygen', '-o', file]);
  assert.equal(status, 0);
  return stdout.trim();
};

/** A configuration without a mistake, with two keys of its own in `daily.key` and `recovery.key`. */
export const makeConfig = () => ({
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
      keys: [newKey('daily.key'), newKey('recovery.key')],
    },
  ],
  safety: {emergencyNumber: '911', exitUrl: 'https://www.example.org/'},
});
