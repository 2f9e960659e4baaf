import {createHash} from 'node:crypto';
import {deflateRawSync} from 'node:zlib';

import {packDirectory, type PackOptions} from '@heard/directory/compile';
import type {Directory} from '@heard/schema';

import type {Parts} from './contestant.ts';

/** How ours is packed: `deflated` as `heard directory build` does, or for a host that compresses. */
export interface Packing {
  readonly split?: boolean;
  readonly deflated: boolean;
}

/** Packs a directory as `heard directory build` does. */
export const packHeard = (directory: Directory, {split, deflated}: Packing): Parts => {
  const options: PackOptions = {
    nameOf: (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
    ...(deflated && {deflate: (bytes) => deflateRawSync(bytes, {level: 9})}),
    ...(split !== undefined && {split}),
  };
  const {file, blocks} = packDirectory(directory, options);
  return new Map([['index', file], ...blocks] as [string, Uint8Array<ArrayBuffer>][]);
};
