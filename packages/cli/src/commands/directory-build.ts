import {
  buildDirectoryFrom,
  describeFinding,
  Findings,
  HsdsApiError,
  type BuildDirectoryResult,
  type Thesaurus,
} from '@heard/directory/compile';

import type {Command, Terminal} from '../command.ts';
import {buildReport} from '../directory/build-report.ts';
import {PoliteRequests} from '../directory/polite-requests.ts';
import {Progress} from '../directory/progress.ts';
import {
  isAddress,
  manifestBeside,
  manifestName,
  openSources,
  readSmallFile,
} from '../directory/sources.ts';
import {writeDirectory, type WriteOptions, type Written} from '../directory/write-directory.ts';
import {fileProblem} from '../files/file-problem.ts';
import {writeAtomically} from '../files/write-atomically.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

const example = `{
  "version": 1,
  "name": "Help in Springfield",
  "source": {"name": "Springfield 211", "licence": "CC-BY-4.0"},
  "language": "en",
  "timeZone": "America/Chicago",
  "country": "US"
}`;

/** `heard directory build`: compiles data about services into the file that the finder loads. */
export const directoryBuildCommand: Command = {
  name: 'directory build',
  synopsis: 'SOURCE -o FILE [--manifest FILE] [--mapping FILE] [--since DATE --keep FILE]',
  summary: 'Compile data about services into the file that the finder loads.',
  help: `
SOURCE is one of these, told apart by what is in it:
  - HSDS 3.1 as JSON: a service, a list of them, an organization with its services, tabular JSON
  - NDJSON: one service or organization a line
  - a folder of CSV files with the names that HSDS 3.1, 2 or 1.1 gives them, or of JSON files
  - the address of such a file, or of an HSDS API: https://example.org/hsds
  - a spreadsheet saved as CSV, with --mapping

${manifestName} in the folder, beside the file or after --manifest says what the data is:

${example}

FILE is replaced only when all went well. What was dropped, hidden or is in doubt is summed up.
A large directory is a small FILE.heard and a folder FILE.blocks: put both on your website.

  -o, --output FILE  Where the compiled directory goes: help.heard for the finder; help.json for other programs.
  --manifest FILE    What the data is, when it is not in ${manifestName}.
  --mapping FILE     Which column of a spreadsheet is which field.
  --thesaurus FILE   What people say for words of the directory: {"kicked out": ["eviction"]}.
  --split, --one-file  Many small files or one, whatever the size.
  --unpacked         For a host that compresses files of any kind: a little smaller on the way.
  --keep FILE        Where the services of an API are kept as they came (NDJSON).
  --since DATE       Ask the API only for what changed after this day, and take the rest from --keep.
  --findings FILE    Where every single finding goes: file, line, field, and why.
  --progress         Tell how far it is, also when nobody watches.

Ends with 1 when nothing could be compiled. Findings alone do not count as failure.`,
  options: {
    output: {type: 'string', short: 'o'},
    manifest: {type: 'string'},
    mapping: {type: 'string'},
    thesaurus: {type: 'string'},
    split: {type: 'boolean'},
    'one-file': {type: 'boolean'},
    unpacked: {type: 'boolean'},
    keep: {type: 'string'},
    since: {type: 'string'},
    findings: {type: 'string'},
    progress: {type: 'boolean'},
  },
  positionals: [1, 1],

  async run({values, positionals}, terminal) {
    const [source = ''] = positionals;
    const options = values as Readonly<Record<string, string | undefined>>;
    const {output, keep, since} = options;
    const wrongUse =
      values['split'] === true && values['one-file'] === true
        ? 'choose --split or --one-file.'
        : misuse(source, options);
    if (output === undefined || wrongUse !== undefined) {
      terminal.err(`heard: ${wrongUse ?? 'where to? Add -o FILE.'}\n`);
      return 2;
    }
    const fail = (message: string) => {
      terminal.err(`heard: ${plainText(message)}\n`);
      return 1 as const;
    };

    const manifest = await readManifest(source, options['manifest']);
    if (!manifest.ok) return fail(manifest.message);
    const mapping = await readOptional(options['mapping']);
    if (!mapping.ok) return fail(mapping.message);
    const thesaurus = await readOptional(options['thesaurus']);
    if (!thesaurus.ok) return fail(thesaurus.message);
    if (!isThesaurus(thesaurus.value))
      return fail(`${thesaurus.name}: Write {"what people say": ["a word of the directory"]}.`);

    const progress = new Progress(
      terminal,
      values['progress'] === true,
      process.stderr.isTTY === true,
    );
    const findings = new Findings();
    const requests = new PoliteRequests({
      onBytes: progress.bytes,
      onRetry: (url, why, time) => progress.reading(`${url}: ${why}, again in ${time / 1000} s`),
    });
    let result: BuildDirectoryResult;
    try {
      result = await buildDirectoryFrom({
        manifest: manifest.value,
        mapping: mapping.value,
        sources: openSources(source, {findings, progress, requests, since, keep}),
        builtOn: new Date().toISOString().slice(0, 10),
        findings,
      });
    } catch (error) {
      progress.done();
      if (error instanceof HsdsApiError) return fail(`${error.url}: ${error.message}`);
      return fail(fileProblem(source, error));
    }
    progress.done();
    if (!result.ok) {
      for (const {path, message} of result.problems)
        fail(isInManifest(path) ? `${manifest.name}: ${path}: ${message}` : `${path}: ${message}`);
      return 1;
    }
    const how = {
      split: values['split'] === true ? true : values['one-file'] === true ? false : undefined,
      unpacked: values['unpacked'] === true,
      thesaurus: thesaurus.value,
    };
    return write(output, how, options['findings'], result, terminal, fail);
  },
};

function isThesaurus(value: unknown): value is Thesaurus | undefined {
  if (value === undefined) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (meant) => Array.isArray(meant) && meant.every((text) => typeof text === 'string'),
    )
  );
}

/** What is wrong with how the command was called. */
function misuse(
  source: string,
  {keep, since, manifest}: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(since))
    return '--since takes a day, like 2026-01-31.';
  if (!isAddress(source))
    return since === undefined && keep === undefined
      ? undefined
      : '--since and --keep are for the address of an API; a file is read whole.';
  if (since !== undefined && keep === undefined)
    return 'with --since the other services come from --keep FILE, which an earlier build filled.';
  return manifest === undefined
    ? `say what the data is: write this into a file, and add --manifest FILE.\n${example}`
    : undefined;
}

type Read =
  | {readonly ok: true; readonly value: unknown; readonly name: string}
  | {readonly ok: false; readonly message: string};

async function readOptional(path: string | undefined): Promise<Read> {
  if (path === undefined) return {ok: true, value: undefined, name: ''};
  try {
    const read = readJson(await readSmallFile(path));
    if (!read.ok) return {ok: false, message: `${path}: ${read.mistake}`};
    return {ok: true, value: read.value, name: path};
  } catch (error) {
    return {ok: false, message: fileProblem(path, error)};
  }
}

async function readManifest(source: string, named: string | undefined): Promise<Read> {
  if (named !== undefined) return readOptional(named);
  let path: string;
  try {
    path = await manifestBeside(source);
  } catch (error) {
    return {ok: false, message: fileProblem(source, error)};
  }
  const read = await readOptional(path);
  if (read.ok || !read.message.includes('no such file')) {
    return read.ok
      ? {...read, name: manifestName}
      : {ok: false, message: read.message.replace(path, manifestName)};
  }
  return {
    ok: false,
    message: `${read.message}. It says what the data is:\n${example}\nWrite it there, or add --manifest FILE.`,
  };
}

/** Whether a problem is of the manifest, and not of a file of the data. */
function isInManifest(path: string): boolean {
  const [first = ''] = path.split('.');
  return [
    '$schema',
    'version',
    'name',
    'source',
    'dataDate',
    'language',
    'timeZone',
    'country',
    'tables',
    'addressesMayBeShown',
    '',
  ].includes(first);
}

async function write(
  output: string,
  how: WriteOptions,
  findingsFile: string | undefined,
  result: Extract<BuildDirectoryResult, {ok: true}>,
  terminal: Terminal,
  fail: (message: string) => 1,
) {
  const {directory, findings} = result;
  let written: Written;
  try {
    if (findingsFile !== undefined)
      await writeAtomically(
        findingsFile,
        findings.map((finding) => `${plainText(describeFinding(finding))}\n`).join(''),
      );
    written = await writeDirectory(output, directory, how);
  } catch (error) {
    return fail(fileProblem(output, error));
  }
  const {bytes, blocks, integrity} = written;
  const beside = blocks ? ` with ${blocks} blocks beside it` : '';
  terminal.out(
    `${plainText(output)}: ${bytes} bytes${beside}, ${integrity}\n${buildReport(result)}`,
  );
  if (findings.length > 0 && findingsFile === undefined)
    terminal.err('Add --findings FILE for the list of all of them.\n');
  return 0;
}
