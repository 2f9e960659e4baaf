/** Any JSON value. */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

// Shorter parts cost less than a reference to them.
const worthIt = 60;

/** How often each object stands in a value, by its JSON. */
const objectsIn = (value: Json, counts = new Map<string, number>()): Map<string, number> => {
  if (value === null || typeof value !== 'object') return counts;
  if (!Array.isArray(value)) {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const part of Object.values(value)) objectsIn(part as Json, counts);
  return counts;
};

const replaced = (value: Json, text: string, by: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part: Json) => replaced(part, text, by));
  if (JSON.stringify(value) === text) return by;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaced(part as Json, text, by)]),
  );
};

/** A JSON Schema in which every part that it repeats stands once, under `$defs` and names that begin with `prefix`. */
export const factored = (schema: {readonly [key: string]: Json}, prefix = 'd'): Json => {
  const definitions: Record<string, Json> = {};
  let rest: Json = schema;
  for (;;) {
    const whole: Json = {rest, definitions};
    const [text] =
      [...objectsIn(whole)]
        .filter(([part, count]) => count > 1 && part.length > worthIt)
        .sort(([a, timesA], [b, timesB]) => b.length * (timesB - 1) - a.length * (timesA - 1))[0] ??
      [];
    if (text === undefined) return {...(rest as object), $defs: definitions};
    const name = `${prefix}${Object.keys(definitions).length}`;
    const by = {$ref: `#/$defs/${name}`};
    rest = replaced(rest, text, by);
    for (const [other, definition] of Object.entries(definitions))
      definitions[other] = replaced(definition, text, by);
    definitions[name] = JSON.parse(text) as Json;
  }
};
