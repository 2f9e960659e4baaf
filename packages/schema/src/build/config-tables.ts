import {fileURLToPath} from 'node:url';

import {format, resolveConfig} from 'prettier';

import {configReference, type ReferenceRow} from './config-reference.ts';

/** What stands around the tables. All between the two lines is written by the build. */
const begin = '<!-- Written from the schema: npm run docs:config -->';
const end = '<!-- End of what is written from the schema -->';

/** Where a need depends on something else in the file. */
const needs: Readonly<Record<string, string>> = {
  'form.questions[].options': 'for choices',
  'form.demographics.fields[].options': 'for choices',
  'recipients[].keys': 'if sealed',
  'finder.directory': 'one of two',
  'finder.source': 'one of two',
  'finder.source.key': 'for engines',
  'finder.source.collection': 'for engines',
  'finder.source.timeZone': 'for an API',
};

/** Where more about it stands in the document. */
const sections: Readonly<Record<string, string>> = {
  'form.preset': 'which-form',
  'form.features': 'features',
  'form.demographics': 'who-somebody-is',
  'form.hide': 'hide',
  'form.require': 'require',
  'form.order': 'another-order',
  'form.reword': 'other-words',
  'form.questions': 'questions-of-your-own',
  'form.questions[].when': 'conditions',
  delivery: 'where-reports-go',
  environments: 'test-sites',
  recipients: 'recipients-and-keys',
  notices: 'notices',
  safety: 'safety',
  drafts: 'drafts',
  frame: 'in-a-frame',
  theme: 'how-it-looks',
  prefill: 'answers-that-are-there',
  finder: 'the-finder',
};

const escaped = (text: string) => text.replaceAll('|', '\\|');

const line = ({path, needed, what, form, example}: ReferenceRow): string => {
  const section = sections[path];
  const need = needs[path] ?? (needed ? 'yes' : 'no');
  const more = section ? ` [More](#${section})` : '';
  return `| \`${path}\` | ${need} | ${escaped(what)}${more} | ${escaped(form)} | ${escaped(example)} |`;
};

const table = (rows: readonly ReferenceRow[]): string =>
  [
    '| key | needed | what | what to write | example |',
    '|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');

/** The tables: what stands at the top of the file, then what stands in each larger part of it. */
const tables = (): string => {
  const rows = configReference();
  const partOf = ({path}: ReferenceRow) => path.split(/[.[]/)[0] ?? '';
  const isTop = (row: ReferenceRow) => row.path === partOf(row);
  const parts = [...new Set(rows.map(partOf))].map(
    (part) => [part, rows.filter((row) => partOf(row) === part && !isTop(row))] as const,
  );
  const small = new Set(parts.filter(([, inner]) => inner.length < 2).map(([part]) => part));
  return [
    '### At the top of the file',
    table(rows.filter((row) => isTop(row) || small.has(partOf(row)))),
    ...parts
      .filter(([part]) => !small.has(part))
      .flatMap(([part, inner]) => [`### In \`${part}\``, table(inner)]),
  ].join('\n\n');
};

/** A document with the tables of today between its two lines. */
export const withConfigTables = async (document: string): Promise<string> => {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The document has no place for the tables: "${begin}" and "${end}".`);
  const text = `${before}${begin}\n\n${tables()}\n\n${end}${after}`;
  const file = fileURLToPath(new URL('../../../../docs/configuration.md', import.meta.url));
  return format(text, {...(await resolveConfig(file)), filepath: file});
};
