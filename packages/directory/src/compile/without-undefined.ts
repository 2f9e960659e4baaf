type Defined<T> = {[K in keyof T as undefined extends T[K] ? never : K]: T[K]} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the fields that are `undefined`, as JSON has no such thing. */
export function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

/** The list, or `undefined` in place of an empty one. */
export function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}
