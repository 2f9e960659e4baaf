import type {ContestantId} from '../contestants/contestants.ts';
import type {DataName} from '../data/directories.ts';
import type {HeardSizes} from './heard-sizes.ts';
import type {Recall} from './recall.ts';

/** Medians over all rounds. Times in milliseconds, the rest in bytes. */
export interface Figures {
  readonly load: number;
  readonly heap: number;
  readonly heapLater: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** How many keystrokes of a round were counted. */
  readonly keystrokes: number;
}

/** What became of one contestant on one directory. */
export interface Standing extends Figures {
  readonly bytes: number;
  readonly brotli: number;
  readonly recall: Recall;
}

/** What was measured on one directory. */
export interface DataResult {
  readonly data: DataName;
  readonly services: number;
  readonly standings: {readonly [id in ContestantId]?: Standing};
  readonly sizes: HeardSizes;
  readonly chromium?: {readonly [id in ContestantId]?: Omit<Figures, 'heap' | 'heapLater'>};
}
