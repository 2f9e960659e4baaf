import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';

/** What a page leaves where the next user of the device finds it. */
export interface Traces {
  readonly url: string;
  readonly title: string;
  readonly steps: number;
}

export const tracesOf = (page: Page): Promise<Traces> =>
  page.evaluate(() => ({url: location.href, title: document.title, steps: history.length}));

/** Everything that a page may keep in the browser, by the names of its keys; empty when there is nothing. */
export const keptInBrowser = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({name}) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((key) => `Cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => `worker ${scope}`),
  ]);

/** How many drafts there are. Makes no database by looking. */
const countDrafts = async (): Promise<number> => {
  const all = await indexedDB.databases();
  if (!all.some(({name}) => name === 'heard-drafts')) return 0;
  return new Promise((resolve) => {
    const request = indexedDB.open('heard-drafts');
    request.onsuccess = () => {
      const count = request.result.transaction('drafts').objectStore('drafts').count();
      count.onsuccess = () => resolve(count.result);
      request.result.close();
    };
  });
};

/** Waits until the browser has kept what was written: a draft is kept a moment after the last key. */
export const untilDraftKept = async (page: Page): Promise<void> => {
  while (!(await page.evaluate(countDrafts)))
    await page.evaluate(() => new Promise(requestAnimationFrame));
};

/** The files below a folder that hold one of these texts, in UTF-8, UTF-16, hexadecimal or base64. */
export const filesThatHold = (folder: string, texts: readonly string[]): readonly string[] => {
  const needles = texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...inBase64(text),
  ]);
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter((file) => {
      const content = readFileSync(file);
      return needles.some((needle) => content.includes(needle));
    });
};

/** Base64 of a text looks different at each of three places in a longer one: what all of these share. */
export const inBase64 = (text: string): readonly Buffer[] =>
  ['', ' ', '  '].map((before) => {
    const code = Buffer.from(before + text).toString('base64');
    return Buffer.from(code.slice(before.length ? before.length + 1 : 0, -4));
  });
