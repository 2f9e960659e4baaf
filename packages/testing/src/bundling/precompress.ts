import {brotliCompressSync} from 'node:zlib';

import type {Plugin} from 'vite';

/** Lays a brotli twin (`.br`) beside every script, for hosts that serve such files as they are. */
export const precompress = (): Plugin => ({
  name: 'heard-precompress',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.br`,
            // Node's default is the highest level.
            source: brotliCompressSync(file.code),
          });
    },
  },
});
