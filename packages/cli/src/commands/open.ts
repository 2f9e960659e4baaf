import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';

import {hasPassphrase, openReport, type OpenReportResult} from '@heard/delivery/opening';
import type {Report} from '@heard/schema';

import type {Command, ExitCode, Terminal} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';
import {readKeyFile} from '../keys/key-file.ts';
import {reportText} from '../report/report-text.ts';
import {plainText} from '../terminal/plain-text.ts';

type Failure = Extract<OpenReportResult, {ok: false}>['code'];

const SENTENCES: Readonly<Record<Failure, string>> = {
  'not-a-key': 'the key file holds something that is no secret key (AGE-SECRET-KEY-1…)',
  'not-for-this-key': 'it is not sealed to this key. Try the key file of another colleague or year',
  damaged: 'it is no age file, or it is damaged. Get it again from where it came from',
  'not-a-report':
    'it opens, but what is in it is no report that this version of heard knows. "age --decrypt" shows it as it is',
};

const readKeys = async (paths: readonly string[], terminal: Terminal): Promise<string[] | null> => {
  const keys: string[] = [];
  for (const path of paths) {
    try {
      const content = await readFile(path);
      if (hasPassphrase(content)) {
        terminal.err(
          `heard: ${plainText(path)}: this key file has a passphrase. "age --decrypt" unlocks it, as does the page from "heard keys page".\n`,
        );
        return null;
      }
      keys.push(...readKeyFile(content.toString('utf8')));
    } catch (error) {
      terminal.err(`heard: ${fileProblem(path, error)}\n`);
      return null;
    }
  }
  if (keys.length > 0) return keys;
  terminal.err('heard: there is no secret key in the key file.\n');
  return null;
};

/** The file itself, or the age files of a folder in the order of their names. */
const filesAt = async (path: string): Promise<{folder: boolean; files: string[]}> => {
  if (!(await stat(path)).isDirectory()) return {folder: false, files: [path]};
  const names = (await readdir(path)).filter((name) => name.endsWith('.age')).sort();
  return {folder: true, files: names.map((name) => join(path, name))};
};

const printed = (report: Report, file: string, folder: boolean, json: boolean): string => {
  if (json && folder) return `${plainText(JSON.stringify({file, report}))}\n`;
  if (json) return `${plainText(JSON.stringify(report, null, 2))}\n`;
  return folder ? `== ${plainText(file)}\n${reportText(report)}\n` : reportText(report);
};

/** Opens one file; nothing when it went well, else why it did not. */
const openFile = async (
  file: string,
  keys: readonly string[],
  print: (report: Report) => void,
): Promise<string | undefined> => {
  try {
    const result = await openReport(await readFile(file), keys);
    if (!result.ok) return `${plainText(file)}: ${SENTENCES[result.code]}.`;
    print(result.report);
    return undefined;
  } catch (error) {
    return fileProblem(file, error);
  }
};

/** `heard open`: opens sealed reports. */
export const openCommand: Command = {
  name: 'open',
  synopsis: 'FILE --key KEYFILE [--json]',
  summary: 'Open a sealed report, or a folder of them, and print what it says.',
  help: `
FILE is one age file, or a folder whose files ending in .age are opened one after the other.
Nothing is written to the disk. Characters that a terminal would obey are printed as \\u001b.

  --key KEYFILE  The key file from "heard keygen". Can be given several times.
  --json         Print JSON: the report, or for a folder one line of {"file", "report"} for each.

Ends with 1 when a file did not open; the others of the folder are printed all the same.`,
  options: {key: {type: 'string', multiple: true}, json: {type: 'boolean'}},
  positionals: [1, 1],

  async run({values, positionals}, terminal) {
    const [path = ''] = positionals;
    const keyFiles = (values['key'] ?? []) as string[];
    if (keyFiles.length === 0) {
      terminal.err('heard: which key? Add --key KEYFILE.\n');
      return 2;
    }
    const keys = await readKeys(keyFiles, terminal);
    if (!keys) return 1;

    try {
      const {folder, files} = await filesAt(path);
      if (files.length === 0) {
        terminal.err(`heard: ${plainText(path)}: no file in this folder ends in .age\n`);
        return 1;
      }
      let code: ExitCode = 0;
      for (const file of files) {
        const failure = await openFile(file, keys, (report) =>
          terminal.out(printed(report, file, folder, values['json'] === true)),
        );
        if (failure === undefined) continue;
        terminal.err(`heard: ${failure}\n`);
        code = 1;
      }
      return code;
    } catch (error) {
      terminal.err(`heard: ${fileProblem(path, error)}\n`);
      return 1;
    }
  },
};
