import {fsyncSync} from 'node:fs';

import {PGlite} from '@electric-sql/pglite';
import {NodeFS} from '@electric-sql/pglite/nodefs';

/** What PostgreSQL is started with so that it waits for the disk, which PGlite switches off (`-F`). */
export const syncedStartParameters = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

type InitResult = Awaited<ReturnType<NodeFS['init']>>;
type OpenFile = {readonly nfd?: number};

/**
 * A folder for PGlite in which a commit is on the disk before it is answered.
 *
 * PGlite's own folder leaves out the step from the operating system's memory to the disk, so that a power
 * cut could take reports with it for which people already hold a receipt.
 */
export class SyncedFolder extends NodeFS {
  override async init(...parameters: Parameters<NodeFS['init']>): Promise<InitResult> {
    const result = await super.init(...parameters);
    result.emscriptenOpts.preRun?.push((module) => {
      const {stream_ops: operations} = module.NODEFS as unknown as {
        stream_ops: {fsync?: (file: OpenFile) => number};
      };
      operations.fsync = ({nfd}) => {
        if (nfd !== undefined) fsyncSync(nfd);
        return 0;
      };
    });
    return result;
  }
}
