import {fileURLToPath} from 'node:url';

import {leanAge} from '@heard/delivery/bundling';
import {visualizer} from 'rollup-plugin-visualizer';
import {defineConfig, type UserConfig} from 'vite';

import {configSchema} from './packages/testing/src/bundling/config-schema.ts';
import {finishFiles} from './packages/testing/src/bundling/finish-files.ts';
import {leanLit} from './packages/testing/src/bundling/lean-lit.ts';
import {leanModules} from './packages/testing/src/bundling/lean-modules.ts';
import {licenceNotices} from './packages/testing/src/bundling/licence-notices.ts';
import {loadableParts} from './packages/testing/src/bundling/loadable-parts.ts';
import {lookFiles} from './packages/testing/src/bundling/look-files.ts';
import {modulesOf} from './packages/testing/src/bundling/modules-of.ts';
import {ownCopies} from './packages/testing/src/bundling/own-copies.ts';
import {onePage} from './packages/testing/src/bundling/one-page.ts';
import {precompress} from './packages/testing/src/bundling/precompress.ts';
import {strAlone} from './packages/testing/src/bundling/str-alone.ts';
import {zodAlone} from './packages/testing/src/bundling/zod-alone.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What each mode builds: the script tag, the page of the staff, and the offline page of keys in one file. */
const builds: Readonly<Record<string, UserConfig['build']>> = {
  embed: {
    outDir: here('packages/embed/dist/bundle'),
    lib: {
      entry: {
        heard: here('packages/embed/src/heard.ts'),
        // Beside heard.js in the document of a frame.
        frame: here('packages/embed/src/frame/guest.ts'),
      },
      formats: ['es'],
    },
  },
  inbox: {
    outDir: here('packages/inbox/dist/bundle'),
    lib: {entry: {inbox: here('packages/inbox/src/inbox.ts')}, formats: ['es']},
  },
  keys: {
    outDir: here('packages/cli/dist/keys-page'),
    lib: {entry: {keys: here('packages/inbox/src/keys-page/keys-page.ts')}, formats: ['es']},
  },
};

/**
 * Which file has the hashes of which parts: `heard.js` those that most pages load soon, so that no list of all parts
 * has to come before.
 */
const carried = {
  entry: ['report-form', 'further-part', 'shared', 'resource-finder', 'es', 'framed-report-form'],
  'resource-finder': ['result-part', 'searcher'],
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
    'report-form': await part('form-and-config'),
    // What the finder and the form's fields both use, and must not fetch each other for.
    shared: new Set([
      ...further.filter((id) => opened.has(id)),
      ...[...finder].filter((id) => !/resource-finder|directory/.test(id)),
    ]),
    'further-part': new Set(further),
    es: new Set([
      ...(await part('../locale/generated/es')),
      ...(await part('../locale/translated-localizer')),
    ]),
    'resource-finder': finder,
    'result-part': await part('../resource-finder/result-part'),
    searcher: await part('../../../directory/dist/packed/searcher'),
  };
  return {
    root: here(`packages/${mode === 'keys' ? 'inbox' : mode}`),
    publicDir: mode === 'inbox' ? here('packages/inbox/public') : false,
    logLevel: 'warn',
    plugins: [
      ownCopies(),
      // Staff open key files with a passphrase.
      leanAge({passphrases: mode !== 'embed'}),
      strAlone,
      zodAlone(),
      leanLit(),
      leanModules(),
      finishFiles(),
      licenceNotices(),
      // Before files become parts: which modules they are made of is not known of those.
      visualizer({
        filename: here(
          mode === 'keys'
            ? 'packages/inbox/dist/keys-page-stats.json'
            : `packages/${mode}/dist/bundle-stats.json`,
        ),
        template: 'raw-data',
      }),
      ...(mode === 'embed' ? [loadableParts(carried), configSchema(), lookFiles()] : []),
      mode === 'keys' ? onePage(here('packages/inbox/src/keys-page/page.css')) : precompress(),
    ],
    build: {
      ...builds[mode],
      target: 'es2022',
      sourcemap: false,
      emptyOutDir: true,
      rollupOptions: {
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          // A page that is one file can fetch no part of itself.
          codeSplitting: mode !== 'keys' && {
            groups: Object.entries(parts).map(([name, modules], at) => ({
              name,
              priority: 9 - at,
              test: (id: string) => modules.has(id),
            })),
          },
        },
      },
    },
  };
});
