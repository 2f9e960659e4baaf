import {join, relative} from 'node:path';
import {rolldown} from 'rolldown';

import {ROOT} from './published-packages.ts';

/** What a bundler keeps of a program. */
export interface Shaken {
  /** Modules that load with the program, by their paths from the top of the repository. */
  readonly first: readonly string[];
  /** Those that it may load later, too. */
  readonly all: readonly string[];
  /** The length of what loads with the program, minified and not compressed. */
  readonly bytes: number;
}

const ENTRY = '\0program.js';

/** Bundles a program that imports our packages as an embedder does, from their builds. */
export const shaken = async (program: string): Promise<Shaken> => {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    external: /^react/u,
    logLevel: 'silent',
    plugins: [
      {
        name: 'program',
        resolveId(id, importer) {
          if (id === ENTRY) return id;
          // As if it stood in an app of its own.
          if (importer === ENTRY)
            return this.resolve(id, join(ROOT, 'packages/testing/package.json'), {skipSelf: true});
          return null;
        },
        load: (id) => (id === ENTRY ? program : null),
      },
    ],
  });
  const {output} = await bundle.generate({format: 'es', minify: true});
  await bundle.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const reached = (follow: (chunk: (typeof chunks)[number]) => readonly string[]) => {
    const found = new Set(chunks.filter(({isEntry}) => isEntry));
    for (const chunk of found)
      for (const name of follow(chunk))
        for (const next of chunks) if (next.fileName === name) found.add(next);
    return found;
  };
  const first = reached(({imports}) => imports);
  // A bundler also writes files that nothing of the program asks for any more: nobody fetches them.
  const all = reached(({imports, dynamicImports}) => [...imports, ...dynamicImports]);
  const modulesOf = (some: Iterable<(typeof chunks)[number]>) =>
    [...some]
      .flatMap(({modules}) => Object.entries(modules))
      .filter(([id, {renderedLength}]) => id !== ENTRY && renderedLength > 0)
      .map(([id]) => relative(ROOT, id))
      .sort();
  return {
    first: modulesOf(first),
    all: modulesOf(all),
    bytes: [...first].reduce((sum, {code}) => sum + code.length, 0),
  };
};
