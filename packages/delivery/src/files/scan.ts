import type {FileKind} from './file-kind.ts';
import type {HiddenDetail} from './hidden-detail.ts';
import {Uncleanable} from './source.ts';

/** A part of a file, from `start` to before `end`, and what comes in its place, if anything does. */
export interface Edit {
  readonly start: number;
  end: number;
  readonly by?: Uint8Array | 'zeros' | undefined;
}

// So many parts are in no photo or film; a file made of them would keep the device busy.
const MOST_EDITS = 20_000;

/** What a look through a file has found, and the edits that make it clean. */
export class Scan {
  kind: FileKind;
  width = 0;
  height = 0;
  readonly hidden = new Set<HiddenDetail>();
  readonly edits: Edit[] = [];

  constructor(kind: FileKind) {
    this.kind = kind;
  }

  /** Takes the part out, or puts other bytes in its place. */
  cut(start: number, end: number, by?: Uint8Array | 'zeros'): void {
    const last = this.edits.at(-1);
    if (last?.end === start && last.by === by && typeof by !== 'object') last.end = end;
    else if (this.edits.push({start, end, by}) > MOST_EDITS) throw new Uncleanable();
  }

  /** Makes the part zeros: what stands behind it stays where it is. */
  zero(start: number, end: number): void {
    if (end > start) this.cut(start, end, 'zeros');
  }

  /** Keeps the largest size of picture. */
  picture(width: number, height: number): void {
    if (width * height <= this.width * this.height) return;
    this.width = width;
    this.height = height;
  }
}
