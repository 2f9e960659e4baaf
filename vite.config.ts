import {fileURLToPath} from 'node:url';

import {leanAge} from '@heard/delivery/bundling';
import {transform} from 'lightningcss';
import {rolldown} from 'rolldown';
import {visualizer} from 'rollup-plugin-visualizer';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

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

const smallCss = (css: string) =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true}).code.toString();

/**
 * Leaves out of our modules what only people and tools read: white space in templates and styles, and the
 * notes for translators. Sentences stay as they are: the ids of their translations are made from every
 * character of them.
 */
const leaveOutSpacesAndNotes = (): Plugin => ({
  name: 'heard-leave-out-spaces-and-notes',
  transform(code, id) {
    if (!/\/packages\/(elements|inbox)\//.test(id) || id.includes('/generated/')) return undefined;
    const lean = id.includes('.messages.')
      ? code.replace(/desc: '(?:[^'\\]|\\.)*',?\s*/g, '').replace(/, \{\s*\}/g, '')
      : id.includes('.styles.')
        ? code.replace(/css `([^`]*)`/g, (_, css: string) => `css \`${smallCss(css)}\``)
        : code.replace(/(?<=[>}`])\s*\n\s*(?=[<$`])|\s*\n\s*(?=[.@?]?[\w-]+=|>)/g, ' ');
    return {code: lean, map: null};
  },
});

/** The entry of @lit/localize also holds the global runtime, which we do not use: `str` is all we import. */
const strAlone = {
  name: 'heard-str-alone',
  enforce: 'pre' as const,
  resolveId(source: string) {
    return source === '@lit/localize'
      ? here('node_modules/@lit/localize/internal/str-tag.js')
      : undefined;
  },
};

/**
 * The modules that the first page of the form needs, as a build of the form alone shows. They go into one file:
 * it packs better than two, and one round trip brings it. The finder takes Lit from there too.
 */
const firstPage = async (): Promise<ReadonlySet<string>> => {
  const alone = await rolldown({
    input: here('packages/elements/dist/report-form/report-form.js'),
    platform: 'browser',
    plugins: [leanAge(), strAlone],
  });
  const {output} = await alone.generate();
  const modulesOf = (name: string): string[] => {
    const file = output.find(({fileName}) => fileName === name);
    return file?.type === 'chunk' ? [...file.moduleIds, ...file.imports.flatMap(modulesOf)] : [];
  };
  return new Set(modulesOf(output[0].fileName));
};

/**
 * Leaves out comments that only bundlers read, and puts the bundler's own helper, some 150 bytes, into the files
 * that need it: as a file of its own it would cost the first page a round trip.
 */
const finishFiles = (): Plugin => ({
  name: 'heard-finish-files',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    const helper = files.find(({fileName}) => fileName.includes('rolldown-runtime'));
    const body = helper?.code.replace(/export\s*\{(\w+)[^]*$/, 'return $1');
    for (const file of files) {
      file.code = file.code
        // After a word, such as `return`, a space has to stay.
        .replace(/\b\/\* @__PURE__ \*\/ /g, ' ')
        .replaceAll('/* @__PURE__ */ ', '')
        .replace(
          /import\{\w+ as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/,
          (_match, name: string) => `const ${name}=(()=>{${body}})();`,
        );
    }
    if (helper) delete bundle[helper.fileName];
  },
});

export default defineConfig(async ({mode}) => {
  const first = mode === 'embed' ? await firstPage() : new Set<string>();
  return {
    root: here(`packages/${mode}`),
    publicDir: mode === 'inbox' ? here('packages/inbox/public') : false,
    logLevel: 'warn',
    plugins: [leanAge(), strAlone, leaveOutSpacesAndNotes(), finishFiles()],
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
