import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {makeConfig, type TestConfig} from '../fixtures/make-config.ts';

/** An organization's configuration in a folder of its own, as an operator has it. */
export interface Place extends TestConfig {
  readonly folder: string;
  /** For the environment of the server. */
  readonly settings: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Makes a place under the OS's temp folder. */
export async function makePlace(): Promise<Place> {
  const made = await makeConfig();
  const folder = mkdtempSync(join(tmpdir(), 'heard-operations-'));
  const file = join(folder, 'heard.config.json');
  writeFileSync(file, JSON.stringify(made.config));
  return {
    ...made,
    folder,
    settings: {HEARD_CONFIGS: file},
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
