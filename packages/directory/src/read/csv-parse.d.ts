/**
 * The one call of csv-parse that we make.
 *
 * The library's own declarations pull in Node's types, and this package must not see Node.
 */
export function parse(
  text: string,
  options: {
    readonly bom: boolean;
    readonly relax_quotes: boolean;
    readonly relax_column_count: boolean;
    readonly skip_empty_lines: boolean;
    readonly info: true;
  },
): readonly {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}[];
