import {readFile} from 'node:fs/promises';

import {openDirectory} from '@heard/directory';
import {engineDocuments, meilisearchSettings, typesenseSchema} from '@heard/directory/export';
import type {Directory} from '@heard/schema';

import type {Command} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';
import {writeAtomically} from '../files/write-atomically.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

const engines = {
  typesense: (directory: Directory, collection: string) => typesenseSchema(directory, collection),
  meilisearch: () => meilisearchSettings(),
};
const isEngine = (name: unknown): name is keyof typeof engines =>
  typeof name === 'string' && Object.hasOwn(engines, name);

/** `heard directory export`: writes a compiled directory as the documents of a search engine. */
export const directoryExportCommand: Command = {
  name: 'directory export',
  synopsis: 'DIRECTORY.json --for typesense|meilisearch -o NAME [--collection NAME]',
  summary: 'Write a directory as the documents of a search engine.',
  help: `
DIRECTORY.json is what \`heard directory build SOURCE -o DIRECTORY.json\` wrote. Two files come out:
  - NAME.jsonl: the documents, one a line
  - NAME.schema.json: for typesense the collection to create, for meilisearch the settings of the index

Nothing is in them that is not in the directory: what must not be shown was left out there.

  -o, --output NAME     Where the two files go, without their endings.
  --for ENGINE          typesense or meilisearch.
  --collection NAME     What a Typesense collection is called; services, when absent.

docs/finder.md says how to load them.`,
  options: {
    output: {type: 'string', short: 'o'},
    for: {type: 'string'},
    collection: {type: 'string'},
  },
  positionals: [1, 1],

  async run({values, positionals}, terminal) {
    const [path = ''] = positionals;
    const {output, for: engine, collection = 'services'} = values;
    if (!isEngine(engine)) {
      terminal.err('heard: for which engine? Add --for typesense or --for meilisearch.\n');
      return 2;
    }
    if (typeof output !== 'string' || output === '') {
      terminal.err('heard: where to? Add -o NAME.\n');
      return 2;
    }
    if (typeof collection !== 'string' || !/^[\w-]{1,200}$/.test(collection)) {
      terminal.err('heard: --collection takes letters, digits, - and _.\n');
      return 2;
    }
    const fail = (message: string) => {
      terminal.err(`heard: ${plainText(message)}\n`);
      return 1 as const;
    };
    let content: string;
    try {
      content = await readFile(path, 'utf8');
    } catch (error) {
      return fail(fileProblem(path, error));
    }
    const json = readJson(content);
    const opening = openDirectory(json.ok ? json.value : undefined);
    if (opening.state === 'newer') return fail(`${path}: made for a later version of heard.`);
    if (opening.state === 'broken')
      return fail(
        `${path}: this is no directory in JSON. Make one with \`heard directory build SOURCE -o NAME.json\`.`,
      );
    const {directory} = opening;
    const documents = [...engineDocuments(directory)].map((one) => `${JSON.stringify(one)}\n`);
    try {
      await writeAtomically(`${output}.jsonl`, documents.join(''));
      await writeAtomically(
        `${output}.schema.json`,
        `${JSON.stringify(engines[engine](directory, collection), null, 2)}\n`,
      );
    } catch (error) {
      return fail(fileProblem(output, error));
    }
    terminal.out(
      `${plainText(output)}.jsonl: ${directory.services.length} services, ${documents.length} documents\n` +
        `${plainText(output)}.schema.json: for ${engine}\n`,
    );
    return 0;
  },
};
