import {readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';

/** One file of a bundle: its name without the hash, its bytes on the wire, and the files it needs to run. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: number;
  readonly imports: readonly string[];
}

const plainName = (path: string) => basename(path, '.js').replace(/-[\w-]{8}$/, '');

// What a part stands on, as `loadable-parts.ts` writes it.
const importsOf = (code: string) => [...code.matchAll(/_1\("([^"]+)"\)/g)].map(([, name]) => name!);

/** The files of a built bundle by name. */
export const readBundle = (folder: string): ReadonlyMap<string, BundleFile> => {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
    path.endsWith('.js'),
  );
  return new Map(
    paths.map((path) => {
      const content = readFileSync(join(folder, path), 'utf8');
      // The brotli twin beside it, as a static host sends it.
      const bytes = statSync(join(folder, `${path}.br`)).size;
      const name = plainName(path);
      return [name, {name, bytes, imports: importsOf(content)}];
    }),
  );
};

/** The files that have to be there before those named can run, themselves among them. */
export const filesFor = (
  bundle: ReadonlyMap<string, BundleFile>,
  names: readonly string[],
): readonly BundleFile[] => {
  const found = new Map<string, BundleFile>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const file = bundle.get(name);
    if (!file)
      throw new Error(`The bundle has no file "${name}". Build it, or mend the list of sizes.`);
    found.set(name, file);
    file.imports.forEach(add);
  };
  names.forEach(add);
  return [...found.values()];
};
