import type * as z from 'zod/mini';

import {
  shownKey,
  shownPath,
  type ConfigIssue,
  type ConfigIssueCode,
  type ConfigPath,
} from './config-issue.ts';
import {knownKeys} from './config-shape.ts';
import {nearestKey} from './nearest-key.ts';

type Found = z.core.$ZodIssue;

// Somebody who gave us another kind of file needs a few examples, not thousands.
const mostUnknownKeys = 20;

const asConfigPath = (path: readonly PropertyKey[]): ConfigPath =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The value at a path, if there is one. */
const valueAt = (config: unknown, path: ConfigPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    config,
  );

// What to write where a text has a form of its own. Lists stand as [] in these paths.
const formats: readonly (readonly [where: RegExp, advice: string])[] = [
  [
    /^tenant$|^recipients\[\]\.id$/,
    'Use small letters a-z, digits and hyphens, starting with a letter or digit, up to 63 in all.',
  ],
  [
    /^recipients\[\]\.keys\[\]$/,
    'A public key starts with age1. Copy the whole line that `heard keygen` printed as the public key.',
  ],
  [/^finder\.source\.timeZone$/, 'Write a zone such as America/Chicago.'],
  [/^finder\.source\.country$/, 'Write two capital letters such as US.'],
  [
    /^locales\[\]$|^finder\.source\.language$/,
    'Write a language tag such as en, es, zh-Hans or pt-BR.',
  ],
  [
    /^delivery\.endpoint$|^finder\.(directory|source\.address)$/,
    'Write an address that starts with https://, or a path on your own site such as /v1.',
  ],
  [/^safety\.exitUrl$/, 'Write an address that starts with https://.'],
  [/Number$|\.phone$|\.text$/, 'Write a phone number, for example 911 or +1 312 555 0100.'],
  [
    /^form\.questions\[\]\.id$/,
    'Write "custom." and a short name of small letters, digits and hyphens, such as "custom.bus-line".',
  ],
  [
    /^form\.(hide|require)\[\]$|\.when|\.after$|^form\.order\.pages/,
    'Write the id of a question, such as "incident.place.mode".',
  ],
  [
    /^form\..*\.(id|page)$|^form\.order\./,
    'Use small letters, digits and hyphens, starting with a letter or digit.',
  ],
  [/\.href$/, 'Write an address that starts with https://, tel:, sms: or mailto:.'],
  [
    /^finder\.source\.collection$/,
    'Write the name of the collection or index: letters, digits, - and _.',
  ],
  [/^finder\.source\.key$/, 'Copy the key that may only search, without spaces.'],
  [
    /^finder\.tellWrong$/,
    'Write an address that starts with https://, a path on your own site, or mailto: and one address.',
  ],
  [
    /^finder\.map\.tiles$/,
    'Write an address with {z}, {x} and {y} in it, such as https://tiles.example.org/{z}/{x}/{y}.png.',
  ],
  [/^finder\.map$/, 'Write true, or an object in { } that may have "tiles" and "attribution".'],
  [/^finder\.integrity$/, 'Copy the whole line sha256-… that `heard directory build` printed.'],
  [/\.accent$/, 'Write a color as #rrggbb.'],
];

const localized = 'Write one text, or one text for each language, like {"en": "…", "es": "…"}.';

const insecure =
  'This address starts with http://, so that others on the way could read or change what is sent. ' +
  'Write https://. Plain http:// works only for localhost, 127.0.0.1 and [::1].';

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const adviceFor = (path: ConfigPath): string => {
  const where = shownPath(path).replace(/\[\d+\]/g, '[]');
  return formats.find(([pattern]) => pattern.test(where))?.[1] ?? '';
};

const choices = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(' or ');

const unknownKey = (path: ConfigPath, key: string): ConfigIssue => {
  const near = nearestKey(key, knownKeys(path));
  return {
    path: shownPath([...path, key]),
    code: 'unknown-key',
    message:
      `There is no setting "${shownKey(key)}" here. ` +
      (near ? `Did you mean "${near}"?` : `Known settings: ${knownKeys(path).join(', ')}.`),
    level: 'error',
  };
};

const sentence = (config: unknown, found: Found, path: ConfigPath): [ConfigIssueCode, string] => {
  const name = path.length > 0 ? `"${shownKey(String(path.at(-1)))}"` : 'The file';
  if (path.length > 0 && valueAt(config, path) === undefined)
    return ['missing', `${name} is missing. Add it. ${adviceFor(path)}`];
  switch (found.code) {
    case 'invalid_type':
      return ['wrong-type', `Write ${kinds[found.expected] ?? 'another kind of value'} here.`];
    case 'invalid_value':
      return ['wrong-value', `Write ${choices(found.values)}.`];
    case 'invalid_format':
      if (/^http:/i.test(String(valueAt(config, path)))) return ['insecure-address', insecure];
      return ['wrong-format', `This is not in the right form. ${adviceFor(path)}`];
    case 'invalid_key':
      return [
        'wrong-format',
        `${name} is not a language tag. Write it like en, es, zh-Hans or pt-BR.`,
      ];
    case 'too_small':
      return ['empty', `${name} is empty. Fill it in or remove it.`];
    case 'too_big':
      return ['too-long', `${name} is too long. It may hold ${found.maximum}.`];
    case 'custom':
      if (Array.isArray(valueAt(config, path)))
        return ['repeated', 'Something stands in this list twice. Name it once.'];
      return isEmptyObject(valueAt(config, path))
        ? ['empty', `${name} is empty. ${localized}`]
        : ['too-long', `${name} is too long. It may hold ${found.params?.['maximum']}.`];
    default:
      return ['wrong-type', adviceFor(path) || localized];
  }
};

// A union reports one list of issues for each way it could be read: the one that got furthest says most.
const deepest = (found: Found): readonly Found[] => {
  if (found.code !== 'invalid_union' || found.errors.length === 0) return [found];
  const depth = (issues: readonly Found[]) => Math.max(0, ...issues.map(({path}) => path.length));
  const best = [...found.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(best) === 0) return [found];
  return best.map((inner) => ({...inner, path: [...found.path, ...inner.path]}));
};

/** Says in plain English what zod found, with the path as people read it and what to do. */
export const sentencesFor = (config: unknown, issues: readonly Found[]): readonly ConfigIssue[] =>
  issues.flatMap(deepest).flatMap((found): ConfigIssue[] => {
    const path = asConfigPath(found.path);
    if (found.code === 'unrecognized_keys')
      return found.keys.slice(0, mostUnknownKeys).map((key) => unknownKey(path, key));
    if (found.code === 'invalid_union' && 'options' in found && Array.isArray(found.options)) {
      return [
        {
          path: shownPath(path),
          code: valueAt(config, path) === undefined ? 'missing' : 'wrong-value',
          message: `Write ${choices(found.options)}.`,
          level: 'error',
        },
      ];
    }
    const [code, message] = sentence(config, found, path);
    return [{path: shownPath(path), code, message: message.trim(), level: 'error'}];
  });
