import {deleteExpired} from '../retention/delete-expired.ts';
import {findExpired, type ExpiredReport} from '../retention/find-expired.ts';
import {readSettings} from '../start/settings.ts';
import type {Tenant} from '../tenants/tenants.ts';
import type {Command, ExitCode} from './command.ts';
import {useDatabase} from './use-database.ts';

const reportLine = ({id, receivedOn, files, isHeld}: ExpiredReport): string =>
  `  ${id}  received ${receivedOn}, files: ${files}${isHeld ? ', held: stays' : ''}\n`;

const tenantLine = ({id, retentionDays}: Tenant, expired: readonly ExpiredReport[]): string => {
  if (retentionDays === undefined) return `${id}: reports stay (no number in HEARD_RETENTION).\n`;
  const held = expired.filter(({isHeld}) => isHeld).length;
  return `${id}: kept for ${retentionDays} days. To delete: ${expired.length - held}. Held: ${held}.\n`;
};

/** `heard-server retention` */
export const retention: Command = {
  name: 'retention',
  synopsis: '[--dry-run]',
  help: [
    'Deletes the reports whose time is over (HEARD_RETENTION), as the server does by itself every hour.',
    'With --dry-run nothing is deleted: it prints which reports would go, and which are held.',
    'Needs HEARD_CONFIGS, as the server does.',
  ],
  options: {'dry-run': {type: 'boolean'}},
  positionals: [0, 0],

  async run({values, environment, terminal, now}) {
    const {tenants} = await readSettings(environment);
    // Settings from the environment are never a function of the address.
    const listed = tenants as readonly Tenant[];
    return useDatabase<ExitCode>(environment, async (database) => {
      if (!values['dry-run']) {
        const count = await deleteExpired(database, listed, now, 'operator');
        terminal.out(`Reports deleted: ${count}.\n`);
        return 0;
      }
      for (const tenant of listed) {
        const expired = await findExpired(database, tenant, now);
        terminal.out(tenantLine(tenant, expired));
        for (const report of expired) terminal.out(reportLine(report));
      }
      terminal.err('Nothing was deleted.\n');
      return 0;
    });
  },
};
