import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** A fault that may happen, and what is to come of it. */
export interface FaultRow {
  readonly id: string;
  readonly fault: string;
  readonly expected: string;
  /** What of it no test causes yet: it waits for this. */
  readonly later?: string;
}

/** Faults of one kind. */
export interface FaultGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FaultRow[];
}

/** All that can go wrong, as far as we thought of it. */
export const faultGroups = JSON.parse(
  readFileSync(new URL('./fault-rows.json', import.meta.url), 'utf8'),
) as readonly FaultGroup[];

const link = (file: string) => `[${basename(file, '.test.ts')}](../${file})`;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

/** The checklist as a page of the documentation. */
export const faultPage = (
  groups: readonly FaultGroup[],
  tests: ReadonlyMap<string, readonly string[]>,
): string => {
  const held = (rows: readonly FaultRow[]) => rows.filter(({id}) => tests.has(id)).length;
  const all = groups.flatMap(({rows}) => rows);
  const parts = groups.map(({title, rows}) => {
    const lines = rows.map(({id, fault, expected, later}) => {
      const by = [
        ...(tests.get(id)?.map(link) ?? []),
        ...(later ? [`not yet: ${later}`] : tests.has(id) ? [] : ['not yet']),
      ].join(', ');
      return `| ${id} | ${cell(fault)} | ${cell(expected)} | ${by} |`;
    });
    return `## ${title}: ${held(rows)} of ${rows.length}

| row | what goes wrong | what comes of it | tested in |
|---|---|---|---|
${lines.join('\n')}
`;
  });
  return `# What can go wrong

${all.length} faults, and the tests that cause each one and look at what comes of it: ${held(all)} have one. Whatever
happens, nothing that a person typed may be lost or leak, no error may go unhandled, and the page may ask no address
that the embedder did not configure. A test has the id of its row in its name. Written by \`npm run faults\`; the suite
fails when this page is older than the tests. "Not yet" is meant literally: no test causes that fault.

${parts.join('\n')}`;
};
