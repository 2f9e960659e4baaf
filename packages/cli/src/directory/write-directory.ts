import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {deflateRawSync} from 'node:zlib';
import {blockNames} from '@heard/directory';
import {packDirectory, type Thesaurus} from '@heard/directory/compile';
import type {Directory} from '@heard/schema';

import {writeAtomically} from '../files/write-atomically.ts';

/** How a directory is written. */
export interface WriteOptions {
  /** In one file, or in a small one with blocks; by default by its size. */
  readonly split?: boolean | undefined;
  /** Not packed, for a host that compresses files of any kind by itself. */
  readonly unpacked?: boolean | undefined;
  readonly thesaurus?: Thesaurus | undefined;
}

/** What was written, in a line for the terminal. */
export interface Written {
  readonly bytes: number;
  readonly blocks: number;
  /** The SHA-256 of the file as `integrity` attributes have it. */
  readonly integrity: string;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes);

/**
 * Writes a directory for pages: `help.heard`, and for a large one the folder `help.blocks` beside it. A name that ends
 * in `.json` gives the directory as JSON for other programs instead.
 *
 * Blocks come first and the file last, so that a page never sees a file whose blocks are not there. Blocks of the
 * file before stay: pages that are open have it. Older ones are deleted. Rejects as `node:fs` does.
 */
export const writeDirectory = async (
  output: string,
  directory: Directory,
  {split, unpacked, thesaurus}: WriteOptions,
): Promise<Written> => {
  if (output.endsWith('.json')) {
    const json = new TextEncoder().encode(JSON.stringify(directory));
    await writeAtomically(output, json);
    return {bytes: json.length, blocks: 0, integrity: integrityOf(json)};
  }
  const {file, blocks} = packDirectory(directory, {
    nameOf: (bytes) => sha256(bytes).digest('base64url').slice(0, 16),
    ...(unpacked ? {} : {deflate: (bytes) => deflateRawSync(bytes, {level: 9})}),
    ...(split === undefined ? {} : {split}),
    ...(thesaurus && {thesaurus}),
  });
  const folder = `${output.replace(/\.heard$/, '')}.blocks`;
  const before = await readFile(output).then(blockNames, () => []);
  if (blocks.size) {
    await mkdir(folder, {recursive: true});
    const there = new Set(await readdir(folder));
    for (const [name, bytes] of blocks)
      if (!there.has(name)) await writeAtomically(join(folder, name), bytes);
  }
  await writeAtomically(output, file);
  const wanted = new Set([...blocks.keys(), ...before]);
  for (const name of await readdir(folder).catch(() => []))
    if (/^[\w-]{16}$/.test(name) && !wanted.has(name)) await rm(join(folder, name));
  const bytes = [...blocks.values()].reduce((sum, {length}) => sum + length, file.length);
  return {bytes, blocks: blocks.size, integrity: integrityOf(file)};
};

const integrityOf = (bytes: Uint8Array) => `sha256-${sha256(bytes).digest('base64')}`;
