import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

import {CHROMIUM_ARGS} from '../browsers/engines.ts';
import {findProgram} from '../run/find-program.ts';
import {watchNetwork, type Network} from './network.ts';

const launchOptions = (args: readonly string[] = []) => ({
  executablePath: findProgram('chromium'),
  args: [...CHROMIUM_ARGS, ...args],
});

/** The installed Chromium. A test file starts it once; each story opens a context of its own. */
export const openBrowser = (args?: readonly string[]): Promise<Browser> =>
  chromium.launch(launchOptions(args));

/** One person's browser, and all it says and asks for. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly network: Network;
  /** What was written into the console, uncaught errors and blocked content included. */
  readonly console: readonly string[];
  readonly close: () => Promise<void>;
}

const speaking = (locale: string): BrowserContextOptions => ({
  locale,
  timezoneId: 'America/Chicago',
});

const watch = async (context: BrowserContext): Promise<Visit> => {
  const lines: string[] = [];
  context.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => lines.push(`uncaught: ${error.error().message}`));
  // A page may not observe a violation that its own script caused before it listened: listen first.
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`blocked: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  const network = watchNetwork(context);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  return {context, page, network, console: lines, close: () => context.close()};
};

/** A person whose browser speaks this language, with an empty profile. */
export const visit = async (
  browser: Browser,
  locale = 'en-US',
  options: BrowserContextOptions = {},
): Promise<Visit> => watch(await browser.newContext({...speaking(locale), ...options}));

/** A person whose browser keeps its profile in a folder, as browsers do. */
export const visitWithProfile = async (
  folder: string,
  options: BrowserContextOptions = {},
): Promise<Visit> =>
  watch(
    await chromium.launchPersistentContext(folder, {
      ...launchOptions(),
      ...speaking('en-US'),
      ...options,
    }),
  );
