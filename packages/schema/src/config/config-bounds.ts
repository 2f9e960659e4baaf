import {
  holdsSecretKey,
  shownKey,
  shownPath,
  type ConfigIssue,
  type ConfigPath,
} from './config-issue.ts';
import {configBounds, isUnsafeKey, readWithin} from './config-size.ts';

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

const broken = {
  'too-large':
    `The file is too large to be a configuration: it may hold ${configBounds.values} values and ` +
    `${configBounds.characters} characters. Is it another file?`,
  'too-deep': 'The file is nested too deeply to be a configuration.',
} as const;

/**
 * Looks for what must be found before anything else reads the file: a file that is too large or too deep,
 * keys that reach into an object's prototype, and secret keys.
 *
 * Stops at the first bound that is broken, so that a hostile file costs little. Never throws on JSON values.
 */
export const checkBounds = (config: unknown): readonly ConfigIssue[] => {
  const issues: ConfigIssue[] = [];
  const bound = readWithin(config, (path, text, isKey) => {
    if (holdsSecretKey(text)) issues.push(secretKey(path));
    if (!isKey || !isUnsafeKey(text)) return true;
    issues.push(error(path, 'unsafe-key', `The key "${shownKey(text)}" can't be used. Remove it.`));
    return false;
  });
  return bound ? [...issues, error([], bound, broken[bound])] : issues;
};
