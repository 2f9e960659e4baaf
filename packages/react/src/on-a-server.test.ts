import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'rolldown';

import {fromServer, serverMarkup} from './server-markup.fixture.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package that has each version of React installed. */
const versions = {18: here('../../testing'), 19: here('..')};

for (const [version, installedIn] of Object.entries(versions))
  describe(`our components on a server with React ${version}`, () => {
    it('H21 write the tag with its attributes and what stands between, and say nothing', async (t) => {
      const folder = mkdtempSync(here('../dist/server-'));
      t.after(() => rmSync(folder, {recursive: true}));
      const {resolve} = createRequire(join(installedIn, 'package.json'));
      const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));
      await build({
        input: here('react-page.fixture.ts'),
        external: /^(@heard\/|lit)/u,
        platform: 'node',
        resolve: {alias: {react: folderOf('react'), 'react-dom': folderOf('react-dom')}},
        transform: {define: {'process.env.NODE_ENV': '"development"'}},
        output: {file: join(folder, 'page.mjs')},
        logLevel: 'silent',
      });
      writeFileSync(
        join(folder, 'render.mjs'),
        `import {markup} from ${JSON.stringify(pathToFileURL(join(folder, 'page.mjs')).href)};
         import {fromServer} from ${JSON.stringify(pathToFileURL(here('server-markup.fixture.ts')).href)};
         console.log(JSON.stringify(fromServer.map(({props}) => markup(props({version: 1})))));`,
      );
      const {stdout, stderr} = await promisify(execFile)(process.execPath, [
        join(folder, 'render.mjs'),
      ]);
      assert.deepEqual(
        JSON.parse(stdout),
        fromServer.map(({attributes}) => serverMarkup(attributes)),
      );
      assert.equal(stderr, '');
    });
  });
