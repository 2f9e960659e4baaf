import {brotliCompressSync, constants} from 'node:zlib';

import type {Plugin} from 'vite';

/** How distances are written (RFC 7932, 4): which way packs best differs from file to file. */
const plain = {postfix: 0, direct: 0};
const distances = [
  plain,
  ...[1, 4, 8].map((direct) => ({postfix: 0, direct})),
  ...[3, 6, 8, 10, 12].map((direct) => ({postfix: 1, direct: direct * 2})),
];
/** Below this the choice saves nothing. */
const large = 300;

/** The file at the highest level of brotli, packed as small as that can. */
const packed = (code: string): Uint8Array =>
  (code.length < large ? [plain] : distances)
    .map(({postfix, direct}) =>
      brotliCompressSync(code, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct,
        },
      }),
    )
    .reduce((best, next) => (next.length < best.length ? next : best));

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
            source: packed(file.code),
          });
    },
  },
});
