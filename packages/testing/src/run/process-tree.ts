import {readdirSync, readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';

/**
 * Ends a process and everything it started, children in other process groups too (browsers put
 * themselves into one). They are asked first and made to end after `graceMs`.
 */
export async function endTree(pid: number, graceMs = 10_000): Promise<void> {
  const tree = [pid, ...descendants(pid)];
  signal(tree, 'SIGTERM');
  const until = Date.now() + graceMs;
  while (Date.now() < until && tree.some(isRunning)) await pause(100);
  signal([...tree, ...tree.flatMap(descendants)], 'SIGKILL');
}

/** Every process below this one, by what Linux says of each process's parent. */
export function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of processFolders()) {
    const parent = parentOf(name);
    if (parent === undefined) continue;
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (parent: number): number[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

function processFolders(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return []; // no /proc: then only the process itself is ended
  }
}

function parentOf(pid: string): number | undefined {
  const parent = statusOf(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Whether a process still runs. One that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) && statusOf(String(pid))?.[0] !== 'Z';
  } catch {
    return false;
  }
}

/** State, parent and the rest of what Linux says of a process. */
function statusOf(pid: string): string[] | undefined {
  try {
    // "pid (name) state ppid …", and a name may hold spaces and brackets
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // it ended while we looked, or there is no /proc
  }
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // it ended before us
    }
  }
}
