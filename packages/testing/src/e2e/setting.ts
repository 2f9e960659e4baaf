import {after, before} from 'node:test';
import type {Browser} from 'playwright-core';

import {openBrowser} from './browser.ts';
import {makeHome, startCity, type City, type Home} from './city.ts';
import {storages, type Storage} from './storage.ts';

/** A city for all stories of a suite. */
export interface Setting {
  readonly city: City;
  readonly home: Home;
  readonly storage: Storage;
}

/** Starts a city before the stories of a suite, and takes all of it away after them. */
export const useCity = (open: (home: Home) => Promise<Storage> = storages[0].open) => {
  let setting: Setting | undefined;
  before(async () => {
    const home = makeHome();
    const storage = await open(home);
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
