import {fileURLToPath} from 'node:url';

import {leanAge} from '@heard/delivery/bundling';
import {transform} from 'lightningcss';
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

// What both elements need lies in one file: it packs better, and the second element finds it there.
const base =
  /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/|\/elements\/dist\/(config|theme\/(base|buttons|text|tokens))|\/elements\/dist\/page\/(focus|keep-inside|mistake|phone-link)\.|\/elements\/dist\/locale\/(locale-controller|locales|localizer|resolve-locale|localized-text)\.|\/localize\/internal\/(default-msg|str-tag)|\/elements\/dist\/fields\/(field|fields\.styles)\.js/;

export default defineConfig(({mode}) => ({
  root: here(`packages/${mode}`),
  publicDir: mode === 'inbox' ? here('packages/inbox/public') : false,
  logLevel: 'warn',
  plugins: [leanAge(), leaveOutSpacesAndNotes()],
  // Its entry also holds the global runtime that we do not use; `str` is all that we import from it.
  resolve: {
    alias: [{find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js'}],
  },
  build: {
    ...builds[mode],
    target: 'es2022',
    sourcemap: false,
    emptyOutDir: true,
    rollupOptions: {
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        ...(mode === 'embed' && {codeSplitting: {groups: [{name: 'base', test: base}]}}),
      },
      plugins: [
        visualizer({
          filename: here(`packages/${mode}/dist/bundle-stats.json`),
          template: 'raw-data',
        }),
      ],
    },
  },
}));
