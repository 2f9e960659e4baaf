import {auditList} from './audit-list.ts';
import {auditVerify} from './audit-verify.ts';
import type {Command} from './command.ts';
import {deleteCommand} from './delete.ts';
import {holdLift, holdList, holdSet} from './hold.ts';
import {retention} from './retention.ts';

/** Every command of `heard-server`, in the order of its help. */
export const commands: readonly Command[] = [
  auditVerify,
  auditList,
  retention,
  holdSet,
  holdLift,
  holdList,
  deleteCommand,
];
