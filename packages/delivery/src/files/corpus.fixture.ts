import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('corpus/', import.meta.url));

/** The names of the files of the corpus, which `corpus/README.md` describes. */
export const corpusNames: readonly string[] = readdirSync(folder).filter(
  (name) => !/\.(?:md|sh)$/.test(name),
);

/** A file of the corpus as a person would choose it. */
export const corpusFile = (name: string): File => new File([corpusBytes(name)], name);

/** The bytes of a file of the corpus. */
export const corpusBytes = (name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(folder + name));

/** The bytes of a file. */
export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());
