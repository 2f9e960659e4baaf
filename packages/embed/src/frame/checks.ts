/** Says whether a value may cross between the page and the frame. */
export type Check = (value: unknown) => boolean;

/** Text of at most so many characters, in a shape of its own where that is known. */
export const text =
  (most: number, shape = /^/): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && shape.test(value);

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** One of a few words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);

/** A plain object. Its own keys alone count: what hangs on the prototype is not looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === Object.prototype || above === null;
};

/** An object with these keys and no other. */
export const exactly = (keys: Readonly<Record<string, Check>>): Check => {
  const expected = Object.entries(keys);
  return (value) =>
    isRecord(value) &&
    Reflect.ownKeys(value).length === expected.length &&
    expected.every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));
};

/** An object with at most so many keys, each of them and each value checked. */
export const upTo =
  (most: number, isKey: Check, isValue: Check): Check =>
  (value) =>
    isRecord(value) &&
    Reflect.ownKeys(value).length <= most &&
    Reflect.ownKeys(value).every((key) => isKey(key) && isValue(value[key as string]));

/** A list of at most so many. */
export const listOf =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
