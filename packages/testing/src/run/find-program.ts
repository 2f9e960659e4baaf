import {existsSync} from 'node:fs';

import programs from './programs.json' with {type: 'json'};

/**
 * Where a program that the tests need is installed: the path in its environment variable
 * (`HEARD_CHROMIUM` …), else the first of the usual places that exists.
 * Throws when there is none, and says which package brings it.
 */
export function findProgram(name: string): string {
  const program = programs.find((candidate) => candidate.name === name);
  if (!program) throw new Error(`programs.json lists no program "${name}".`);
  const named = process.env[program.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${program.variable} names ${named}, and there is no such file.`);
  }
  const found = program.paths.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `${name} is not installed. Install the Debian package "${program.debianPackage}", ` +
      `or name its path in ${program.variable}.`,
  );
}
