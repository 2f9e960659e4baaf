import * as z from 'zod/mini';

// zod leaves a key named __proto__ out without a word; JSON Schema refuses it, and so do we.
const withoutPrototypeKey = z.custom<Record<string, unknown>>(
  (value) => !(typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')),
);

/** An object whose keys all match `key` and whose values all match `value`; at least one, at most `maxKeys`. */
export const strictRecord = <Key extends z.core.$ZodRecordKey, Value extends z.core.SomeType>(
  key: Key,
  value: Value,
  maxKeys: number,
) =>
  z.pipe(
    withoutPrototypeKey,
    z.record(key, value).check(
      z.refine(
        (record) => {
          const count = Object.keys(record).length;
          return count >= 1 && count <= maxKeys;
        },
        {params: {maximum: maxKeys}},
      ),
      z.meta({minProperties: 1, maxProperties: maxKeys}),
    ),
  );
