import {createHash} from 'node:crypto';
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {Directory} from '@heard/schema';

import type {ResourceSource} from '../source/resource-source.ts';
import {openCompiled} from './compiled-source.ts';
import {packDirectory, type PackedDirectory, type PackOptions} from './pack-directory.ts';

/** Packs as the command line does. */
export const pack = (directory: Directory, options: Partial<PackOptions> = {}): PackedDirectory =>
  packDirectory(directory, {
    deflate: (bytes) => deflateRawSync(bytes),
    nameOf: (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
    ...options,
  });

/** Opens a packed directory as a page does; `asked` hears of every block that is fetched. */
export const openPacked = (
  {file, blocks}: PackedDirectory,
  asked: (name: string) => void = () => undefined,
): ResourceSource =>
  openCompiled(file, {
    inflate: async (bytes) => new Uint8Array(inflateRawSync(bytes)),
    load: async (name) => {
      asked(name);
      return blocks.get(name)!;
    },
    loadSearch: () => import('./searcher.ts'),
    loadPlaces: () => import('../place/index.ts'),
  });

/** A directory, packed and opened. */
export const opened = (directory: Directory, options?: Partial<PackOptions>) =>
  openPacked(pack(directory, options));
