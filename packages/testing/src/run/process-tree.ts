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
  while (Date.now() < until && tree.some(isAlive)) await pause(100);
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
  try {
    // "pid (name) state ppid …", and a name may hold spaces and brackets
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // it ended while we looked
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
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
