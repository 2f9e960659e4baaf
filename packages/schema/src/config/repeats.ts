import type {ConfigPath} from './config-issue.ts';

/** A value and where it stands. */
export interface Placed<Value> {
  readonly path: ConfigPath;
  readonly value: Value;
}

/** Those that repeat an earlier one, each with the place of the first. */
export const repeats = (places: readonly Placed<string>[]) => {
  const first = new Map<string, ConfigPath>();
  return places.flatMap(({path, value}) => {
    const before = first.get(value);
    if (!before) first.set(value, path);
    return before ? [{path, before}] : [];
  });
};
