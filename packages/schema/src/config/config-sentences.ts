import type * as z from 'zod/mini';

import {
  shownKey,
  shownPath,
  type ConfigIssue,
  type ConfigIssueCode,
  type ConfigPath,
} from './config-issue.ts';
import {isLocalizedText, knownKeys} from './config-shape.ts';
import {nearestKey} from './nearest-key.ts';
import {valueAt} from './value-at.ts';

type Found = z.core.$ZodIssue;

// Somebody who gave us another kind of file needs a few examples, not thousands.
const mostUnknownKeys = 20;

const asConfigPath = (path: readonly PropertyKey[]): ConfigPath =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

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
    /^delivery\.endpoint$|^environments\[\]\.endpoint$|^finder\.(directory|source\.address)$/,
    'Write an address that starts with https://, or a path on your own site such as /v1.',
  ],
  [/^safety\.exitUrl$/, 'Write an address that starts with https://.'],
  [/Number$|^safety.*\.(phone|text)$/, 'Write a phone number, for example 911 or +1 312 555 0100.'],
  [
    /^form\.questions\[\]\.id$/,
    'Write "custom." and a short name of small letters, digits and hyphens, such as "custom.bus-line".',
  ],
  [
    /^form\.(hide|require)\[\]$|\.when|\.after$|^form\.order\.pages.*\[\]$/,
    'Write the id of a question, such as "incident.place.mode".',
  ],
  [/^form\.reword$/, 'Write the id of a question, such as "incident.place.mode".'],
  [/^form\.reword.*\.options$/, 'Write the id of an option: small letters, digits, - and _.'],
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
  [
    /^theme\.(accent|onAccent|surface|text)$/,
    'Write a color: #rrggbb, a name such as navy, or rgb(), hsl() or oklch() with plain numbers.',
  ],
  [/^theme\.radius$/, 'Write a length in px, rem or em, such as "8px", or "0".'],
  [
    /^theme\.font$/,
    'Write names of font families with commas between them, such as "Open Sans, sans-serif".',
  ],
  [/^theme\.contrast$/, 'Write 4.5 or 7.'],
  [
    /^environments\[\]\.hosts\[\]$/,
    'Write a host name alone, such as staging.example.org: no https://, no port, no *.',
  ],
  [/^delivery\.headers/, 'Write the name and the text of a header, in letters of ASCII.'],
  [
    /^delivery\.fields/,
    'Write the id of a question, and your name for it: letters, digits, dots, - and _.',
  ],
  [
    /^frame$/,
    'Write an address that starts with https://, such as https://intake.example.org/frame/lake-city.',
  ],
  [
    /^prefill$|^(locked|prefillFromAddress)\[\]$/,
    'Write the id of a question, such as "incident.place.city".',
  ],
  [/^prefill/, 'Write a text, or a list of texts where several can be chosen.'],
];

const localized = 'Write one text, or one text for each language, like {"en": "…", "es": "…"}.';

const languageTag = 'Write it like en, es, zh-Hans or pt-BR.';

const newer =
  'This file is for a newer Heard. The one on this page reads version 1: update it, or go back to a file of version 1.';

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

const isNewer = (config: unknown, path: ConfigPath): boolean => {
  const version = valueAt(config, path);
  return shownPath(path) === 'version' && typeof version === 'number' && version > 1;
};

const sentence = (config: unknown, found: Found, path: ConfigPath): [ConfigIssueCode, string] => {
  const name = path.length > 0 ? `"${shownKey(String(path.at(-1)))}"` : 'The file';
  if (path.length > 0 && valueAt(config, path) === undefined)
    return ['missing', `${name} is missing. Add it. ${adviceFor(path)}`];
  switch (found.code) {
    case 'invalid_type':
      return ['wrong-type', `Write ${kinds[found.expected] ?? 'another kind of value'} here.`];
    case 'invalid_value':
      if (isNewer(config, path)) return ['wrong-value', newer];
      return ['wrong-value', `Write ${choices(found.values)}.`];
    case 'invalid_format':
      if (/^http:/i.test(String(valueAt(config, path)))) return ['insecure-address', insecure];
      return ['wrong-format', `This is not in the right form. ${adviceFor(path)}`];
    case 'invalid_key':
      return isLocalizedText(path.slice(0, -1))
        ? ['wrong-format', `${name} is not a language tag. ${languageTag}`]
        : [
            'wrong-format',
            `${name} can not be used as a name here. ${adviceFor(path.slice(0, -1))}`,
          ];
    case 'too_small':
      return ['empty', `${name} is empty. Fill it in or remove it.`];
    case 'too_big':
      return ['too-long', `${name} is too long. It may hold ${found.maximum}.`];
    case 'custom':
      if (Array.isArray(valueAt(config, path)))
        return ['repeated', 'Something stands in this list twice. Name it once.'];
      return isEmptyObject(valueAt(config, path))
        ? [
            'empty',
            `${name} is empty. ${isLocalizedText(path) ? localized : 'Fill it in or remove it.'}`,
          ]
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

// A union says only that no way fits. Often it is a key that none of them knows.
const unknownKeysAt = (config: unknown, path: ConfigPath): readonly ConfigIssue[] => {
  const known = knownKeys(path);
  const value = valueAt(config, path);
  if (known.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .slice(0, mostUnknownKeys)
    .map((key) => unknownKey(path, key));
};

/** Says in plain English what zod found, with the path as people read it and what to do. */
export const sentencesFor = (config: unknown, issues: readonly Found[]): readonly ConfigIssue[] =>
  issues.flatMap(deepest).flatMap((found): readonly ConfigIssue[] => {
    const path = asConfigPath(found.path);
    if (found.code === 'unrecognized_keys')
      return found.keys.slice(0, mostUnknownKeys).map((key) => unknownKey(path, key));
    if (found.code === 'invalid_union' && 'options' in found && Array.isArray(found.options)) {
      return [
        ...unknownKeysAt(config, path.slice(0, -1)),
        {
          path: shownPath(path),
          code: valueAt(config, path) === undefined ? 'missing' : 'wrong-value',
          message: `Write ${choices(found.options)}.`,
          level: 'error',
        },
      ];
    }
    const unknown = found.code === 'invalid_union' ? unknownKeysAt(config, path) : [];
    if (unknown.length > 0) return unknown;
    const [code, message] = sentence(config, found, path);
    return [{path: shownPath(path), code, message: message.trim(), level: 'error'}];
  });
