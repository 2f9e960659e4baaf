import {fileURLToPath} from 'node:url';

import {leanAge} from '@heard/delivery/bundling';
import {visualizer} from 'rollup-plugin-visualizer';
import {defineConfig, type UserConfig} from 'vite';

import {finishFiles} from './packages/testing/src/bundling/finish-files.ts';
import {leanModules} from './packages/testing/src/bundling/lean-modules.ts';
import {licenceNotices} from './packages/testing/src/bundling/licence-notices.ts';
import {modulesOf} from './packages/testing/src/bundling/modules-of.ts';
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
  const part = async (name: string): Promise<ReadonlySet<string>> =>
    mode === 'embed'
      ? modulesOf(here(`packages/elements/dist/report-form/${name}.js`))
      : new Set<string>();
  // The finder takes Lit from the first page's file, and nothing from the others.
  const finder = await part('../resource-finder/resource-finder');
  // What opens from the finder later shares small things with it, and must not fetch the form's parts for them.
  const opened = new Set([
    ...finder,
    ...(await part('../resource-finder/service/service-part')),
    ...(await part('../resource-finder/map/map-view')),
  ]);
  const further = [...(await part('further-part')), ...(await part('sealing-part'))];
  const parts: Readonly<Record<string, ReadonlySet<string>>> = {
    'report-form': await part('report-form'),
    shared: new Set(further.filter((id) => opened.has(id))),
    'further-part': new Set(further),
    // Fields of the form use these too, and must not fetch the finder for them.
    between: new Set([...finder].filter((id) => !/resource-finder|directory/.test(id))),
    'resource-finder': finder,
  };
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
            groups: Object.entries(parts).map(([name, modules], at) => ({
              name,
              priority: 9 - at,
              test: (id: string) => modules.has(id),
            })),
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
