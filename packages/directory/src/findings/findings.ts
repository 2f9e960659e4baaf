import type {Finding, FindingReason} from './finding.ts';

/** Where in the data: a file, a line of it, and in JSON the way to the object (`contents[3].phones[0]`). */
export interface DataPlace {
  readonly file: string;
  readonly row: number;
  readonly path?: string;
}

const MAX_VALUE = 80;

/** Gathers what is found while a directory is compiled. */
export class Findings {
  readonly #list: Finding[] = [];

  /** Everything found so far, in the order in which it was found. */
  get list(): readonly Finding[] {
    return this.#list;
  }

  /** Notes a fault of a file as a whole. */
  file(file: string, field: string, why: FindingReason, value?: string): void {
    this.#add('dropped', file, 0, field, why, value);
  }

  /** Notes something that is left out for its faults. */
  dropped(where: DataPlace, field: string, why: FindingReason, value?: string): void {
    this.#add('dropped', where.file, where.row, fieldAt(where, field), why, value);
  }

  /** Notes something that stays in but may be wrong. */
  doubtful(where: DataPlace, field: string, why: FindingReason, value?: string): void {
    this.#add('doubtful', where.file, where.row, fieldAt(where, field), why, value);
  }

  /** Notes something that may not be shown; its text is not repeated, since reports get passed on. */
  hidden(where: DataPlace, field: string, why: FindingReason): void {
    this.#add('hidden', where.file, where.row, fieldAt(where, field), why);
  }

  #add(
    kind: Finding['kind'],
    file: string,
    row: number,
    field: string,
    why: FindingReason,
    value?: string,
  ): void {
    const shown = value === undefined || value === '' ? {} : {value: value.slice(0, MAX_VALUE)};
    this.#list.push({kind, file, row, field, why, ...shown});
  }
}

function fieldAt({path = ''}: DataPlace, field: string): string {
  return path === '' || field === '' ? path + field : `${path}.${field}`;
}
