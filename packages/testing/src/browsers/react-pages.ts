import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner-core';
import {rolldown} from 'rolldown';

/** The versions of React that our components are tried with, and the package that has each installed. */
const INSTALLED_BY: Readonly<Record<string, string>> = {18: 'testing', 19: 'react'};
const PAGE = /^\/react-(\d+)-page\.js$/u;

/**
 * Serves `/react-18-page.js` and `/react-19-page.js`: the page of our components that the tests of `@heard/react` draw,
 * with that version of React. React has no modules that a browser could load. Lit and our elements stay outside.
 */
export const reactPages = (root: string): TestRunnerPlugin => ({
  name: 'react-pages',
  async serve({path}) {
    const [, version] = PAGE.exec(path) ?? [];
    const installedBy = version && INSTALLED_BY[version];
    if (!installedBy) return undefined;
    const {resolve} = createRequire(join(root, `packages/${installedBy}/package.json`));
    const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));
    const bundle = await rolldown({
      input: join(root, 'packages/react/src/react-page.fixture.ts'),
      external: /^(@heard\/|lit)/u,
      platform: 'browser',
      resolve: {alias: {react: folderOf('react'), 'react-dom': folderOf('react-dom')}},
      // React says in development only what does not fit between server and browser.
      transform: {define: {'process.env.NODE_ENV': '"development"'}},
      // 'use client' is for the bundlers of frameworks with two kinds of components.
      onLog: (level, log, handler) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handler(level, log),
    });
    const {output} = await bundle.generate({format: 'es', codeSplitting: false});
    await bundle.close();
    return {body: output[0].code, type: 'js'};
  },
});
