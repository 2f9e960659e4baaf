import {deleteReport} from '../retention/delete-report.ts';
import type {Command, ExitCode} from './command.ts';
import {unknownReport} from './unknown-report.ts';
import {useDatabase} from './use-database.ts';

/** `heard-server delete` */
export const deleteCommand: Command = {
  name: 'delete',
  synopsis: 'TENANT REPORT',
  help: [
    'Deletes one report with its files, for good. A report that is held is not deleted.',
    'It is still in backups that were taken before.',
  ],
  options: {},
  positionals: [2, 2],
  run: ({positionals: [tenant = '', id = ''], environment, terminal, now}) =>
    useDatabase<ExitCode>(environment, async (database) => {
      const outcome = await deleteReport(database, tenant, id, now);
      if (outcome === 'done') {
        terminal.out(`${id} is deleted.\n`);
        return 0;
      }
      terminal.err(
        outcome === 'held'
          ? `${id} is held, and was not deleted. Lift the hold first: heard-server hold lift ${tenant} ${id}\n`
          : unknownReport(tenant, id),
      );
      return 1;
    }),
};
