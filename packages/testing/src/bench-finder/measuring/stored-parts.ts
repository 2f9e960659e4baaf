import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Parts} from '../contestants/contestant.ts';

/** Writes parts into a folder, each as a file. */
export const storeParts = (folder: string, parts: Parts): void => {
  mkdirSync(folder, {recursive: true});
  for (const [name, bytes] of parts) writeFileSync(join(folder, name), bytes);
};

/** Reads one part that {@link storeParts} wrote. */
export const readPart = (folder: string, name: string): Uint8Array<ArrayBuffer> =>
  // A copy of its own: small files come out of a buffer that many share.
  new Uint8Array(readFileSync(join(folder, name)));

/** Reads all parts but the one that is opened first. */
export const readLaterParts = (folder: string): Parts =>
  new Map(
    readdirSync(folder)
      .filter((name) => name !== 'index')
      .map((name) => [name, readPart(folder, name)]),
  );
