import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner-core';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {webdriverLauncher} from '@web/test-runner-webdriver';

import {findProgram} from '../run/find-program.ts';
import {pressChords, sendKeysOneByOne} from './keys.ts';

/**
 * The three browser engines that people have. The slowest comes first: the two others run beside it, one after the
 * other.
 */
export const EngineName = ['webkit', 'chromium', 'firefox'] as const;
export type EngineName = (typeof EngineName)[number];

/** What people call them. */
export const engineTitle: Readonly<Record<EngineName, string>> = {
  webkit: 'WebKitGTK',
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** Chromium's own traffic (updates, field trials, sync) has no place in a test. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A microphone that beeps, and nobody who has to allow it. */
const FAKE_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Added to the settings by which Puppeteer already keeps Firefox from calling its maker. */
const FIREFOX_PREFERENCES = {
  'intl.accept_languages': 'en-US, en',
  'media.navigator.permission.disabled': true,
  'media.navigator.streams.fake': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * The installed browser of one engine, for @web/test-runner. Nothing is downloaded.
 * `webkitPort` is the port of a driver from `startWebKitDriver()`.
 */
export function launcher(engine: EngineName, webkitPort?: number): BrowserLauncher {
  switch (engine) {
    case 'chromium':
      return named(
        engineTitle[engine],
        playwrightLauncher({
          product: 'chromium',
          launchOptions: {
            executablePath: findProgram('chromium'),
            args: [...CHROMIUM_ARGS, ...FAKE_MICROPHONE],
          },
          createBrowserContext: ({browser}) => browser.newContext({locale: 'en-US'}),
        }),
      );
    case 'firefox':
      return named(
        engineTitle[engine],
        chromeLauncher({
          launchOptions: {
            browser: 'firefox',
            executablePath: findProgram('firefox'),
            headless: true,
            extraPrefsFirefox: FIREFOX_PREFERENCES,
          },
          createPage: async ({context}) => pressChords(await context.newPage()),
        }),
      );
    case 'webkit': {
      if (webkitPort === undefined) throw new Error('WebKit needs the port of its driver.');
      const launch = webdriverLauncher({
        hostname: '127.0.0.1',
        port: webkitPort,
        path: '/',
        automationProtocol: 'webdriver',
        capabilities: {
          'wdio:enforceWebDriverClassic': true,
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: findProgram('minibrowser'),
            args: ['--automation'],
          },
        } as never, // WebdriverIO's types do not know WebKitGTK's options
      });
      return named(engineTitle[engine], sendKeysOneByOne(launch) as BrowserLauncher);
    }
  }
}

/** A launcher takes its name from its driver when it starts; people know the engine's name. */
function named(name: string, browser: BrowserLauncher): BrowserLauncher {
  const initialize = browser.initialize?.bind(browser);
  browser.initialize = async (...args) => {
    await initialize?.(...args);
    browser.name = name;
  };
  browser.name = name;
  return browser;
}
