import type {Questions} from '../data/questions.ts';
import {openBrowser} from '../../e2e/browser.ts';
import {figuresOf} from '../measuring/figures.ts';
import type {DataResult} from '../measuring/result.ts';
import type {Round} from '../measuring/round.ts';
import {BrowserContestant, type Measure} from './browser-contestant.ts';
import {serveFinderBench} from './serve-finder-bench.ts';

/** Measures ours and MiniSearch in Chromium with its processor slowed down 4 times, each time in a new page. */
export const measureInChromium = async (
  folder: string,
  questions: Questions,
  {rounds, seconds}: {readonly rounds: number; readonly seconds: number},
): Promise<NonNullable<DataResult['chromium']>> => {
  const server = await serveFinderBench(folder);
  const browser = await openBrowser();
  const measured = new Map(BrowserContestant.map((who) => [who, [] as Round[]]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const who of BrowserContestant) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(server.url, {waitUntil: 'load'});
        const devtools = await context.newCDPSession(page);
        await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
        const result = await page.evaluate(
          ([who, questions, seconds]) =>
            (globalThis as unknown as {measure: Measure}).measure(who, questions, seconds),
          [who, {...questions, known: []}, seconds] as const,
        );
        measured.get(who)!.push({heap: NaN, heapLater: NaN, ...result});
        await context.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
  return Object.fromEntries([...measured].map(([who, results]) => [who, figuresOf(results)]));
};
