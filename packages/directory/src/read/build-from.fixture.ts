import {readdirSync, readFileSync} from 'node:fs';
import {buildDirectoryFrom, describeFinding, type Source} from '../compile/index.ts';

const examples = new URL('examples/', import.meta.url);

/** The least that a manifest says. */
export const about = {
  version: 1,
  name: 'Help in Testville',
  source: {name: 'A test', licence: 'CC0-1.0'},
  language: 'en',
  timeZone: 'America/Chicago',
  country: 'US',
};

/** A source from a text, cut into pieces so that every reader has to put them together again. */
export const textSource = (name: string, text: string, size = 997): Source => ({
  name,
  chunks: Array.from({length: Math.ceil(text.length / size)}, (_, piece) =>
    text.slice(piece * size, (piece + 1) * size),
  ),
});

/** The text of an example. */
export const example = (path: string): string => readFileSync(new URL(path, examples), 'utf8');

/** All CSV files of an example folder. */
export const exampleFolder = (folder: string): Source[] =>
  readdirSync(new URL(folder, examples))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => textSource(name, example(folder + name)));

/** Builds from sources; `found` are the findings as they are shown to a person. */
export async function buildFrom(
  sources: readonly Source[],
  {mapping, ...manifest}: {readonly [field: string]: unknown} = {},
) {
  const result = await buildDirectoryFrom({
    manifest: {...about, ...manifest},
    sources,
    mapping,
    builtOn: '2026-01-31',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return {...result, found: result.findings.map(describeFinding)};
}
