import {fileURLToPath} from 'node:url';

import {leanAge} from '@heard/delivery/bundling';
import {visualizer} from 'rollup-plugin-visualizer';
import {defineConfig, type UserConfig} from 'vite';

import {finishFiles} from './packages/testing/src/bundling/finish-files.ts';
import {firstPage} from './packages/testing/src/bundling/first-page.ts';
import {leanModules} from './packages/testing/src/bundling/lean-modules.ts';
import {licenceNotices} from './packages/testing/src/bundling/licence-notices.ts';
import {precompress} from './packages/testing/src/bundling/precompress.ts';
import {strAlone} from './packages/testing/src/bundling/str-alone.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What each mode builds: the script tag, and the page of the staff. Both are plain modules with hashed chunks. */
const builds: Readonly<Record<string, UserConfig['build']>> = {
  embed: {
    outDir: here('packages/embed/dist/bundle'),
    lib: {entry: {heard: here('packages/embed/src/heard.ts')}, formats: ['es']},
  },
  inbox: {
    outDir: here('packages/inbox/dist/bundle'),
    lib: {entry: {inbox: here('packages/inbox/src/inbox.ts')}, formats: ['es']},
  },
};

export default defineConfig(async ({mode}) => {
  const report = here('packages/elements/dist/report-form/report-form.js');
  const first = mode === 'embed' ? await firstPage(report) : new Set<string>();
  return {
    root: here(`packages/${mode}`),
    publicDir: mode === 'inbox' ? here('packages/inbox/public') : false,
    logLevel: 'warn',
    plugins: [leanAge(), strAlone, leanModules(), finishFiles(), licenceNotices(), precompress()],
    build: {
      ...builds[mode],
      target: 'es2022',
      sourcemap: false,
      emptyOutDir: true,
      rollupOptions: {
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          codeSplitting: {
            groups: [
              {
                name: 'report-form',
                test: (id: string) => first.has(id),
              },
            ],
          },
        },
        plugins: [
          visualizer({
            filename: here(`packages/${mode}/dist/bundle-stats.json`),
            template: 'raw-data',
          }),
        ],
      },
    },
  };
});
