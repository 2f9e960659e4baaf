import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import type {BrowserLauncher} from '@web/test-runner-core';

import {serveHostPages} from '../host-pages/serve-host-pages.ts';
import {counter} from './counter.ts';
import {engineTree} from './engine-tree.ts';
import {framePages} from './frame-pages.ts';
import {keptTexts} from './kept-texts.ts';
import {mockServiceWorker} from './mock-service-worker.ts';
import {perFileReporter} from './per-file-reporter.ts';
import {reactPages} from './react-pages.ts';
import {screenshot} from './screenshot.ts';

/** The repository's top folder; the test server serves it whole, so that all packages load. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * How component tests run: one page at a time in each engine, because a test that moves the focus
 * needs its page to have it, and two engines at a time.
 */
export function browserTestConfig(options: {
  readonly files: readonly string[];
  readonly browsers: BrowserLauncher[];
  readonly port: number;
  /** Only tests whose title holds this text. */
  readonly grep?: string;
  /** Whether texts that are kept beside the tests are written anew. */
  readonly rewrite?: boolean;
}): Partial<TestRunnerConfig> {
  return {
    rootDir: ROOT,
    files: [...options.files],
    browsers: options.browsers,
    port: options.port,
    concurrency: 1,
    concurrentBrowsers: 2,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    testFramework: {
      config: {
        ui: 'bdd',
        // Only ends what hangs. A busy machine fails no test.
        timeout: '30000',
        forbidOnly: true,
        ...(options.grep === undefined ? {} : {grep: options.grep}),
      },
    },
    nodeResolve: {exportConditions: ['development', 'browser']},
    plugins: [
      // The tsconfig is named, or decorators would reach the browser, and none knows them.
      esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${ROOT}tsconfig.json`}),
      keptTexts(options.rewrite ?? false),
      engineTree(),
      screenshot(),
      reactPages(ROOT),
    ],
    middleware: [mockServiceWorker, counter(), framePages(), serveHostPages()],
    testRunnerHtml: (runner) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Component tests</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
      `<body><script type="module" src="${runner}"></script></body></html>`,
    filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
    reporters: [defaultReporter({reportTestProgress: false}), perFileReporter()],
  };
}
