/** A part of a file, from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
