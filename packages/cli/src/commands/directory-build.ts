import {join} from 'node:path';

import {buildDirectory, describeFinding} from '@heard/directory/compile';

import type {Command} from '../command.ts';
import {findingsSummary} from '../directory/findings-summary.ts';
import {fileProblem} from '../files/file-problem.ts';
import {manifestName, readDataPackage, type DataPackage} from '../files/read-data-package.ts';
import {writeAtomically} from '../files/write-atomically.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

/** `heard directory build`: compiles a data package into the file that the finder loads. */
export const directoryBuildCommand: Command = {
  name: 'directory build',
  synopsis: 'SOURCE -o FILE [--findings FILE]',
  summary: 'Compile a folder of CSV files into the file that the finder loads.',
  help: `
SOURCE is a folder with ${manifestName}, which says what the CSV files beside it are. FILE is
replaced only when all went well. What was dropped, hidden or is in doubt is summed up.

  -o, --output FILE  Where the compiled directory goes.
  --findings FILE    Where every single finding goes: file, line, column, and why.

Ends with 1 when nothing could be compiled. Findings alone do not count as failure.`,
  options: {output: {type: 'string', short: 'o'}, findings: {type: 'string'}},
  positionals: [1, 1],

  async run({values, positionals}, terminal) {
    const [source = ''] = positionals;
    const {output, findings: findingsFile} = values;
    const fail = (message: string) => {
      terminal.err(`heard: ${plainText(message)}\n`);
      return 1 as const;
    };
    if (typeof output !== 'string') {
      terminal.err('heard: where to? Add -o FILE.\n');
      return 2;
    }

    let data: DataPackage;
    try {
      data = await readDataPackage(source);
    } catch (error) {
      return fail(fileProblem(join(source, manifestName), error));
    }
    const manifest = readJson(data.manifest);
    if (!manifest.ok) return fail(`${manifestName}: ${manifest.mistake}`);

    const builtOn = new Date().toISOString().slice(0, 10);
    const result = buildDirectory({manifest: manifest.value, files: data.files, builtOn});
    if (!result.ok) {
      for (const {path, message} of result.problems) fail(`${manifestName}: ${path}: ${message}`);
      return 1;
    }

    const {directory, findings, rows} = result;
    const json = JSON.stringify(directory);
    try {
      if (typeof findingsFile === 'string')
        await writeAtomically(
          findingsFile,
          findings.map((finding) => `${plainText(describeFinding(finding))}\n`).join(''),
        );
      await writeAtomically(output, json);
    } catch (error) {
      return fail(fileProblem(output, error));
    }

    const {organizations, services, locations, phones, schedules} = directory.meta.counts;
    terminal.out(
      `${plainText(output)}: ${Buffer.byteLength(json)} bytes\n` +
        `organizations  ${organizations} of ${rows.organization} rows\n` +
        `services       ${services} of ${rows.service} rows\n` +
        `locations      ${locations} of ${rows.location} rows\n` +
        `phones         ${phones} different ones, from ${rows.phone} rows\n` +
        `schedules      ${schedules} different ones, from ${rows.schedule} rows\n` +
        `findings       ${findings.length}\n${findingsSummary(findings)}`,
    );
    if (findings.length > 0 && findingsFile === undefined)
      terminal.err('Add --findings FILE for the list of all of them.\n');
    return 0;
  },
};
