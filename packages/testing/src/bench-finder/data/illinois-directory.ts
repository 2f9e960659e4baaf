import {readdirSync, readFileSync} from 'node:fs';

import {buildDirectory} from '@heard/directory/compile';
import type {Directory} from '@heard/schema';

const folder = new URL(
  '../../../../../examples/city-site/directory/illinois-legal-aid/',
  import.meta.url,
);

/** The real directory of the example: legal aid in Illinois. */
export const illinoisDirectory = (): Directory => {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  const manifest: unknown = JSON.parse(files.get('heard-directory.json') ?? '');
  const built = buildDirectory({manifest, files, builtOn: '2026-01-31'});
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.directory;
};
