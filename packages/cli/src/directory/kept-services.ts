import {createReadStream} from 'node:fs';
import {open, rename, rm, type FileHandle} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {createInterface} from 'node:readline';

/**
 * The services of an API as they were fetched, one a line, so that the next time only those that changed have to
 * be asked for.
 *
 * Yields every service and writes it to `path`. With `merge` the services that the file has come first, without
 * those that were fetched anew. The file is replaced when all were taken, and stays as it is when fetching breaks
 * off. A service that was taken down at its source stays, so fetch all of them from time to time.
 */
export async function* keptServices(
  fetched: AsyncIterable<unknown>,
  path: string,
  merge: boolean,
): AsyncGenerator<unknown> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  let file: FileHandle | undefined;
  try {
    file = await open(unfinished, 'w');
    let lines = '';
    const write = async (service: unknown) => {
      lines += `${JSON.stringify(service)}\n`;
      if (lines.length < 1_000_000) return;
      await file?.write(lines);
      lines = '';
    };
    // What changed is held in memory: it is little, or there is nothing to merge it with.
    const changed = merge ? await all(fetched) : fetched;
    if (merge) {
      const ids = new Set((changed as readonly unknown[]).map(idOf));
      for await (const service of services(path)) {
        if (ids.has(idOf(service))) continue;
        await write(service);
        yield service;
      }
    }
    for await (const service of changed) {
      await write(service);
      yield service;
    }
    await file.write(lines);
    await file.sync();
    await file.close();
    file = undefined;
    await rename(unfinished, path);
  } finally {
    await file?.close();
    await rm(unfinished, {force: true});
  }
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* services(path: string): AsyncGenerator<unknown> {
  const lines = createInterface({input: createReadStream(path), crlfDelay: Infinity});
  for await (const line of lines) {
    try {
      yield JSON.parse(line) as unknown;
    } catch {
      // We wrote this file; a line that somebody broke comes again when its service changes.
    }
  }
}

function idOf(service: unknown): unknown {
  return typeof service === 'object' && service !== null && 'id' in service
    ? String(service.id)
    : service;
}
