import {join} from 'node:path';

import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';

/** The ids under which some files of a package have their sentences translated. */
export function messageIds(folder: string, files: readonly string[]): ReadonlySet<string> {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const {options} = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
  );
  // The extraction looks at every file of a program; what these files import is not wanted here.
  const wanted = Object.assign(Object.create(program) as ts.Program, {
    getSourceFiles: () => files.map((file) => program.getSourceFile(join(folder, file))!),
  });
  const {messages, errors} = extractMessagesFromProgram(wanted);
  if (errors.length)
    throw new Error(errors.map(({messageText}) => JSON.stringify(messageText)).join('\n'));
  return new Set(messages.map(({name}) => name));
}
