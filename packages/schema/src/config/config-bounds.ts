import {
  holdsSecretKey,
  shownKey,
  shownPath,
  type ConfigIssue,
  type ConfigPath,
} from './config-issue.ts';

/** What a configuration may hold at most. Twenty recipients in thirty languages stay far below. */
export const configBounds = {depth: 12, values: 5_000, characters: 1_000_000} as const;

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

const error = (path: ConfigPath, code: ConfigIssue['code'], message: string): ConfigIssue => ({
  path: shownPath(path),
  code,
  message,
  level: 'error',
});

const secretKey = (path: ConfigPath) =>
  error(
    path,
    'secret-key',
    'This is a secret key. Everybody can read this file: whoever has this key can read your reports. ' +
      'Remove it, treat it as stolen and make a new pair with `heard keygen`. Only public keys (age1…) belong here.',
  );

/**
 * Looks for what must be found before anything else reads the file: a file that is too large or too deep,
 * keys that reach into an object's prototype, and secret keys.
 *
 * Stops at the first bound that is broken, so that a hostile file costs little. Never throws on JSON values.
 */
export const checkBounds = (config: unknown): readonly ConfigIssue[] => {
  const issues: ConfigIssue[] = [];
  let values = 0;
  let characters = 0;

  const read = (text: string): boolean => (characters += text.length) <= configBounds.characters;

  // Answers false when a bound is broken and the rest must not be read.
  const visit = (value: unknown, path: ConfigPath): boolean => {
    if (++values > configBounds.values) return tooLarge();
    if (path.length > configBounds.depth) {
      issues.push(error([], 'too-deep', 'The file is nested too deeply to be a configuration.'));
      return false;
    }
    if (typeof value === 'string') {
      if (!read(value)) return tooLarge();
      if (holdsSecretKey(value)) issues.push(secretKey(path));
      return true;
    }
    if (Array.isArray(value)) return value.every((item, index) => visit(item, [...path, index]));
    if (value === null || typeof value !== 'object') return true;
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      if (!read(key)) return tooLarge();
      const place = [...path, key];
      if (holdsSecretKey(key)) issues.push(secretKey(place));
      if (unsafeKeys.has(key)) {
        issues.push(
          error(place, 'unsafe-key', `The key "${shownKey(key)}" can't be used. Remove it.`),
        );
      } else if (!visit((value as Record<string, unknown>)[key], place)) return false;
    }
    return true;
  };

  const tooLarge = (): false => {
    issues.push(
      error(
        [],
        'too-large',
        `The file is too large to be a configuration: it may hold ${configBounds.values} values and ` +
          `${configBounds.characters} characters. Is it another file?`,
      ),
    );
    return false;
  };

  visit(config, []);
  return issues;
};
