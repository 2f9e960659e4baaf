import {readFileSync, rmSync, writeFileSync} from 'node:fs';

/** Another running process has the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  readonly processId: number;

  constructor(folder: string, processId: number) {
    super(`The database folder ${folder} is in use by another process (${processId}).`);
    this.processId = processId;
  }
}

interface Holder {
  readonly processId: number;
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  readonly startedAt: string;
}

// Field 22 of /proc/PID/stat counts from the boot; the name in brackets before it can hold spaces.
const startOf = (processId: number): string => {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const isRunning = ({processId, startedAt}: Holder): boolean => {
  try {
    process.kill(processId, 0);
  } catch (error) {
    // A process of another user exists although we may not signal it.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startedAt === startOf(processId);
};

const readHolder = (file: string): Holder | undefined => {
  try {
    const [processId, startedAt = ''] = readFileSync(file, 'utf8').trim().split(' ');
    const number = Number(processId);
    return Number.isInteger(number) && number > 0 ? {processId: number, startedAt} : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Takes a folder for this process and gives the function that lets go of it.
 *
 * The lock is a file beside the folder with the number of the process; one left by a process that was
 * killed is taken over. Throws {@link FolderInUseError} when a running process, this one too, has it.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  const claim = () => {
    writeFileSync(file, `${process.pid} ${startOf(process.pid)}\n`, {flag: 'wx', mode: 0o600});
  };
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readHolder(file);
    if (holder && isRunning(holder)) throw new FolderInUseError(folder, holder.processId);
    rmSync(file, {force: true});
    claim();
  }
  return () => rmSync(file, {force: true});
}
