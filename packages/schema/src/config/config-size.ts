import type {ConfigPath} from './config-issue.ts';

/** What a configuration may hold at most. Twenty recipients in thirty languages stay far below. */
export const configBounds = {depth: 12, values: 5_000, characters: 1_000_000} as const;

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Says whether a key reaches into what every object inherits. */
export const isUnsafeKey = (key: string): boolean => unsafeKeys.has(key);

/**
 * Visits every key and text of a JSON value, in order, and stops at the first bound that is broken: a hostile file
 * costs little. Answers which one, if any. What stands under a key for which `visit` says false is not read.
 */
export const readWithin = (
  config: unknown,
  visit: (path: ConfigPath, text: string, isKey: boolean) => boolean,
): 'too-large' | 'too-deep' | undefined => {
  let values = 0;
  let characters = 0;
  const read = (value: unknown, path: ConfigPath): 'too-large' | 'too-deep' | undefined => {
    if (++values > configBounds.values) return 'too-large';
    if (path.length > configBounds.depth) return 'too-deep';
    if (typeof value === 'string') {
      characters += value.length;
      if (characters > configBounds.characters) return 'too-large';
      visit(path, value, false);
      return undefined;
    }
    if (value === null || typeof value !== 'object') return undefined;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const broken = read(item, [...path, index]);
        if (broken) return broken;
      }
      return undefined;
    }
    // Not Object.keys, which makes the whole list first.
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      characters += key.length;
      if (characters > configBounds.characters) return 'too-large';
      const place = [...path, key];
      if (!visit(place, key, true)) continue;
      const broken = read((value as Record<string, unknown>)[key], place);
      if (broken) return broken;
    }
    return undefined;
  };
  return read(config, []);
};
