/**
 * Runs the component tests (`*.browser.test.ts`) in real browsers.
 *
 *     node packages/testing/src/browsers/run-browser-tests.ts
 *       [PATH …]               only these folders or files, such as packages/embed
 *       [--engine chromium]    only this engine (chromium, firefox, webkit); may be repeated
 *       [--grep TEXT]          only tests whose title holds this text
 *       [--rewrite]            write the texts anew that are kept beside the tests, to be reviewed
 *
 * The last line is `N passed, N failed`. The exit code is 1 when a test failed or none ran.
 */
import {glob, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import type {TestSession} from '@web/test-runner-core';

import {freePort} from '../run/free-port.ts';
import {addCounts, countTests, failedTests, type Counts} from './count-tests.ts';
import {EngineName, engineTitle, launcher} from './engines.ts';
import {lostBrowser} from './lost-browser.ts';
import {browserTestConfig, ROOT} from './web-test-runner.config.ts';
import {startWebKitDriver} from './webkit-driver.ts';

const NAME = '*.browser.test.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', multiple: true, default: [...EngineName]},
    grep: {type: 'string'},
    rewrite: {type: 'boolean', default: false},
  },
});

process.env['TZ'] ??= 'UTC'; // the same clock in every engine, and not the one of our test data
process.exitCode = await main();

async function main(): Promise<number> {
  const engines = values.engine.filter(isEngine);
  const unknown = values.engine.find((name) => !isEngine(name));
  if (unknown !== undefined) {
    console.error(`--engine ${unknown}: there is no such engine. Use ${EngineName.join(', ')}.`);
    return 2;
  }
  const files = await testFiles(positionals);
  if (files.length === 0) {
    console.error(`No test found: looked for ${NAME} in ${positionals.join(', ') || 'packages'}.`);
    return 1;
  }
  const {passed, failed, skipped} = await run(files, engines);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

/** Runs all files. Those that lost their browser run again in a new one, twice at most. */
async function run(files: readonly string[], engines: readonly EngineName[]): Promise<Counts> {
  let sessions = await runOnce(files, engines);
  const kept = sessions.filter((session) => !lostBrowser(session));
  for (let time = 0; time < 2; time++) {
    const lost = sessions.filter(lostBrowser);
    sessions = [];
    for (const engine of engines) {
      const again = lost.filter(({browser}) => browser.name === engineTitle[engine]);
      if (!again.length) continue;
      const names = again.map(({testFile}) => testFile);
      console.log(`${engineTitle[engine]} went away. Once more: ${names.join(', ')}\n`);
      sessions.push(...(await runOnce(names, [engine])));
    }
    kept.push(...sessions.filter((session) => !lostBrowser(session)));
  }
  kept.push(...sessions.filter(lostBrowser));
  // Once more at the end: the reports of single files are far up by then.
  for (const session of kept)
    for (const title of failedTests(session))
      console.log(`FAILED ${session.browser.name}: ${title}`);
  return addCounts(kept.map(countTests));
}

async function runOnce(
  files: readonly string[],
  engines: readonly EngineName[],
): Promise<TestSession[]> {
  const webkit = engines.includes('webkit') ? await startWebKitDriver() : undefined;
  let stopListening = () => {};
  try {
    const config = browserTestConfig({
      files,
      browsers: engines.map((engine) => launcher(engine, webkit?.port)),
      port: await freePort(),
      rewrite: values.rewrite,
      ...(values.grep === undefined ? {} : {grep: values.grep}),
    });
    const runner = await startTestRunner({
      config: config as object,
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    if (!runner) throw new Error('The test runner did not start.');
    const stop = () => void runner.stop();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    stopListening = whenDriverFails(stop);
    await new Promise((resolve) => runner.on('stopped', resolve));
    return [...runner.sessions.all()];
  } finally {
    stopListening();
    await webkit?.stop();
  }
}

/**
 * Calls back when a driver of a browser no longer answers. The test runner awaits nobody who opens a page, so that
 * this reaches nobody else, and it would wait for every file that is left. Returns how to stop listening.
 */
function whenDriverFails(callback: () => void): () => void {
  const onRejection = (reason: unknown) => {
    if (!(reason instanceof Error) || !reason.message.startsWith('WebDriverError')) throw reason;
    console.log(reason.message);
    callback();
  };
  process.on('unhandledRejection', onRejection);
  return () => process.off('unhandledRejection', onRejection);
}

function isEngine(name: string): name is EngineName {
  return EngineName.some((engine) => engine === name);
}

async function testFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths.length > 0 ? paths : ['packages']) {
    const absolute = resolve(paths.length > 0 ? process.cwd() : ROOT, path);
    const isFile = await stat(absolute).then(
      (entry) => entry.isFile(),
      () => false,
    );
    if (isFile) found.push(absolute);
    else found.push(...(await filesBelow(absolute)));
  }
  return [...new Set(found)].sort();
}

async function filesBelow(folder: string): Promise<string[]> {
  const exclude = (name: string) => /(^|\/)(node_modules|dist)$/u.test(name);
  const found = await Array.fromAsync(glob(`**/${NAME}`, {cwd: folder, exclude}));
  return found.map((file) => resolve(folder, file));
}
