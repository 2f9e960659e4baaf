import {readAudit, readAuditTenants} from '../audit/read-audit.ts';
import type {Command} from './command.ts';
import {useDatabase} from './use-database.ts';

/** `heard-server audit list` */
export const auditList: Command = {
  name: 'audit list',
  synopsis: '[--tenant TENANT] [--item ID]',
  help: [
    'Prints the audit log, one entry a line, as JSON. The entries are not checked: see "audit verify".',
    'With --tenant those of one tenant, with --item those about one report.',
  ],
  options: {tenant: {type: 'string'}, item: {type: 'string'}},
  positionals: [0, 0],

  async run({values, environment, terminal}) {
    const {tenant: only, item} = values;
    await useDatabase(environment, async (database) => {
      for (const tenant of await readAuditTenants(database)) {
        if (only !== undefined && tenant !== only) continue;
        for await (const {entry} of readAudit(database, tenant)) {
          // Ids are long and random: a text search finds no other one.
          if (typeof item !== 'string' || entry.includes(`"${item}"`)) terminal.out(`${entry}\n`);
        }
      }
    });
    return 0;
  },
};
