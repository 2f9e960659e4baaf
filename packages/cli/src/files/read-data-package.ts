import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The text of `heard-directory.json` and of every CSV file beside it, by name. */
export interface DataPackage {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The name of the file that says what the CSV files are. */
export const manifestName = 'heard-directory.json';

/**
 * Reads a folder with a manifest and CSV files. Only files of the folder itself are read, so that a manifest
 * of strangers can't pull in others. Rejects as `node:fs` does.
 */
export const readDataPackage = async (folder: string): Promise<DataPackage> => {
  const manifest = await readFile(join(folder, manifestName), 'utf8');
  const entries = await readdir(folder, {withFileTypes: true});
  const names = entries.filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name));
  const files = names.map(
    async ({name}) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return {manifest, files: new Map(await Promise.all(files))};
};
