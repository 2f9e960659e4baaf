import {realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';

/** What stands at a path of a site. */
export type Found =
  | {readonly kind: 'file'; readonly file: string; readonly size: number; readonly changed: number}
  | {readonly kind: 'folder-without-slash'}
  | {readonly kind: 'nothing'};

const nothing = {kind: 'nothing'} as const;

/** The parts of a path, or `undefined` when one of them could lead anywhere but down the folder. */
const safeParts = (path: string): string[] | undefined => {
  let decoded: string[];
  try {
    decoded = path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const parts = decoded.slice(1, decoded.at(-1) === '' ? -1 : undefined);
  const isSafe = parts.every(
    (part) =>
      part !== '' &&
      // Dot files too stay where they are, but for the one folder that is meant to be read.
      (!part.startsWith('.') || part === '.well-known') &&
      !/[/\\\0:]/.test(part),
  );
  return isSafe ? parts : undefined;
};

const statOrNothing = async (path: string) => {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
};

/**
 * Finds the file for a path (still percent-encoded, starting with `/`) below a folder; `index.html` for a
 * path that ends with a slash. Never anything outside the folder, not through a symbolic link either.
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const parts = safeParts(path);
  if (!parts) return nothing;
  const isFolderPath = path.endsWith('/');
  const file = join(folder, ...parts, isFolderPath ? 'index.html' : '');
  const found = await statOrNothing(file);
  if (found?.isDirectory()) return isFolderPath ? nothing : {kind: 'folder-without-slash'};
  if (!found?.isFile()) return nothing;
  const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
  if (!real.startsWith(root + sep)) return nothing;
  return {kind: 'file', file: real, size: found.size, changed: found.mtimeMs};
}
