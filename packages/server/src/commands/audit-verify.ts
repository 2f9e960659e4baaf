import {headText, readHeadText, type AuditHead} from '../audit/audit-entry.ts';
import {verifyAudit, type AuditBreak, type AuditVerdict} from '../audit/verify-audit.ts';
import type {Command} from './command.ts';
import {useDatabase} from './use-database.ts';

const reasons: {readonly [Kind in AuditBreak['kind']]: (number: number) => string} = {
  changed: (number) => `Entry ${number} was changed.`,
  missing: (number) => `Entry ${number} is missing.`,
  cut: (number) => `Entry ${number} and what came after it are missing: the end was cut off.`,
  'wrong-head': (number) =>
    `Entry ${number} is the last one, and the end that was kept beside the log is another.`,
  rewritten: (number) => `Entry ${number} is not the one whose head was noted.`,
};

const verdictLine = ({tenant, head, broken}: AuditVerdict): string =>
  broken
    ? `${tenant}: BROKEN. ${reasons[broken.kind](broken.number)}`
    : `${tenant}: ${head.number} entries, none changed or missing. Head: ${headText(head)}`;

/** `heard-server audit verify` */
export const auditVerify: Command = {
  name: 'audit verify',
  synopsis: '[--head HEAD …]',
  help: [
    'Follows the audit log of every tenant and names the first entry that is not as it was written.',
    'Prints the head of each log. Note it elsewhere and give it back with --head (once for each tenant):',
    'only then a log that was written anew, or all of which is gone, is noticed. Exit code 1: broken.',
  ],
  options: {head: {type: 'string', multiple: true}},
  positionals: [0, 0],

  async run({values, environment, terminal}) {
    const noted: AuditHead[] = [];
    for (const text of (values['head'] ?? []) as readonly string[]) {
      const head = readHeadText(text);
      if (!head) {
        terminal.err(
          `"${text}" is not a head. It is one word, as this command prints it: city:12:5f0c…\n`,
        );
        return 2;
      }
      noted.push(head);
    }
    const verdicts = await useDatabase(environment, (database) => verifyAudit(database, noted));
    for (const verdict of verdicts) terminal.out(`${verdictLine(verdict)}\n`);
    if (verdicts.length === 0) terminal.err('The audit log has no entries yet.\n');
    return verdicts.some(({broken}) => broken) ? 1 : 0;
  },
};
