import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {after, before} from 'node:test';
import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import type {Browser} from 'playwright-core';

import {openBrowser} from './browser.ts';
import {KeyName, makeHome, startCity, type City, type Home} from './city.ts';
import {quickest, type Storage} from './storage.ts';

/** A city for all stories of a suite. */
export interface Setting {
  readonly city: City;
  readonly home: Home;
  readonly storage: Storage;
}

/** Starts a city before the stories of a suite, and takes all of it away after them. */
export const useCity = ({
  open = quickest,
  keys = 'ready',
}: {
  readonly open?: (home: Home) => Promise<Storage>;
  /** Whether the keys are there when the city starts, which is faster, or the city makes its own. */
  readonly keys?: 'ready' | 'of-the-city';
} = {}) => {
  let setting: Setting | undefined;
  before(async () => {
    const home = makeHome();
    const storage = await open(home);
    if (keys === 'ready') await makeKeys(home);
    const city = await startCity(home, {databaseUrl: storage.databaseUrl});
    setting = {city, home, storage};
  });
  after(async () => {
    await setting?.city.interrupt();
    await setting?.storage.remove();
    setting?.home.remove();
  });
  return (): Setting => {
    if (!setting) throw new Error('The city is there while stories run only.');
    return setting;
  };
};

/** One browser for all stories of a file; each story opens a visit of its own. */
export const useBrowser = () => {
  let browser: Browser | undefined;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());
  return (): Browser => {
    if (!browser) throw new Error('The browser is there while stories run only.');
    return browser;
  };
};

const makeKeys = async ({keyFile}: Home): Promise<void> => {
  mkdirSync(dirname(keyFile('hotline-daily')), {recursive: true});
  for (const name of KeyName) {
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    writeFileSync(keyFile(name), `# public key: ${recipient}\n${identity}\n`, {mode: 0o600});
  }
};
