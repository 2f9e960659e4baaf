import {liftHold, listHolds, setHold, type HoldOutcome} from '../retention/legal-hold.ts';
import type {Command, CommandCall, ExitCode} from './command.ts';
import {unknownReport} from './unknown-report.ts';
import {useDatabase} from './use-database.ts';

const change = (
  {positionals: [tenant = '', id = ''], environment, terminal, now}: CommandCall,
  make: typeof setHold,
  words: {readonly [Outcome in Exclude<HoldOutcome, 'unknown-item'>]: string},
): Promise<ExitCode> =>
  useDatabase<ExitCode>(environment, async (database) => {
    const outcome = await make(database, tenant, id, now);
    if (outcome === 'unknown-item') {
      terminal.err(unknownReport(tenant, id));
      return 1;
    }
    terminal.out(`${id} ${words[outcome]}\n`);
    return 0;
  });

/** `heard-server hold set` */
export const holdSet: Command = {
  name: 'hold set',
  synopsis: 'TENANT REPORT',
  help: [
    'Keeps a report, and its files, from being deleted by retention until the hold is lifted.',
  ],
  options: {},
  positionals: [2, 2],
  run: (call) => change(call, setHold, {done: 'is held.', unchanged: 'was held already.'}),
};

/** `heard-server hold lift` */
export const holdLift: Command = {
  name: 'hold lift',
  synopsis: 'TENANT REPORT',
  help: ['Lets retention delete a report again. When its time is over, that is within the hour.'],
  options: {},
  positionals: [2, 2],
  run: (call) =>
    change(call, liftHold, {done: 'is no longer held.', unchanged: 'was not held before.'}),
};

/** `heard-server hold list` */
export const holdList: Command = {
  name: 'hold list',
  synopsis: '',
  help: ['Prints every report that is held: tenant, id, the day it came, the day of the hold.'],
  options: {},
  positionals: [0, 0],
  run: ({environment, terminal}) =>
    useDatabase<ExitCode>(environment, async (database) => {
      for (const {tenant, id, receivedOn, heldOn} of await listHolds(database)) {
        terminal.out(`${tenant}  ${id}  received ${receivedOn}, held since ${heldOn}\n`);
      }
      return 0;
    }),
};
