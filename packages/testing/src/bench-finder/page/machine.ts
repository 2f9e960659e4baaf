import {cpus, totalmem} from 'node:os';

/** The machine in words: what counts for speed, and nothing that names it. */
export const machine = (): string =>
  `a machine with ${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node.split('.')[0]}`;
