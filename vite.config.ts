import {fileURLToPath} from 'node:url';

import {visualizer} from 'rollup-plugin-visualizer';
import {defineConfig, type UserConfig} from 'vite';

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

export default defineConfig(({mode}) => ({
  root: here(`packages/${mode}`),
  publicDir: mode === 'inbox' ? here('packages/inbox/public') : false,
  logLevel: 'warn',
  build: {
    ...builds[mode],
    target: 'es2022',
    minify: true,
    sourcemap: false,
    emptyOutDir: true,
    rollupOptions: {
      output: {chunkFileNames: 'chunks/[name]-[hash].js', minify: true},
      plugins: [
        visualizer({
          filename: here(`packages/${mode}/dist/bundle-stats.json`),
          template: 'raw-data',
        }),
      ],
    },
  },
}));
