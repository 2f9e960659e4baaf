import type {Browser} from 'playwright-core';

import {installBench, type BenchResult} from './in-page.ts';

/** What one visit of a page took. Times in milliseconds, `heap` in bytes. */
export interface Visit extends BenchResult {
  readonly heap: number;
}

const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Opens a page with an empty cache on a slow phone, does what a person does, and measures it. */
export const measureVisit = async (
  browser: Browser,
  url: string,
  hasForm: boolean,
): Promise<Visit> => {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow4g);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await page.addInitScript(installBench);
    await page.goto(url, {waitUntil: 'load'});
    const nothing: BenchResult = {firstQuestion: 0, blocking: 0, step: 0, letter: 0, shift: 0};
    const result = hasForm
      ? await page.evaluate(() => (globalThis as unknown as {bench: Promise<BenchResult>}).bench)
      : nothing;
    await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    return {...result, heap: usedSize};
  } finally {
    await context.close();
  }
};
