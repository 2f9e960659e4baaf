import {open, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file so that others see the old one or the whole new one, never a part. The new content is on the
 * disk before it takes the place of the old. Rejects as `node:fs` does, and leaves nothing behind then.
 */
export const writeAtomically = async (
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true});
    throw error;
  }
};
