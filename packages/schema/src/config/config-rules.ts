import type * as z from 'zod/mini';

import {Config, Recipient} from './config.ts';
import {shownPath, type ConfigIssue, type ConfigPath} from './config-issue.ts';
import {isLocalizedText} from './config-shape.ts';
import {isIntakeAddress} from './delivery/is-intake-address.ts';
import {FinderConfig} from './finder/finder-config.ts';
import {FormConfig} from './form/form-config.ts';
import {finderMistakes} from './finder/finder-mistakes.ts';
import {finderSentence} from './finder/finder-sentences.ts';
import {formMistakes} from './form/form-mistakes.ts';
import {formSentence} from './form/form-sentences.ts';
import {formWarnings} from './form/form-warnings.ts';
import {repeats, type Placed} from './repeats.ts';
import {settingMistakes} from './setting-mistakes.ts';
import {settingSentence} from './setting-sentences.ts';
import {ThemeConfig} from './theme/theme-config.ts';
import {themeWarnings} from './theme/theme-warnings.ts';

const issue = (
  level: ConfigIssue['level'],
  path: ConfigPath,
  code: ConfigIssue['code'],
  message: string,
): ConfigIssue => ({path: shownPath(path), code, message, level});

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const listAt = (config: unknown, key: string): readonly unknown[] => {
  const list = property(config, key);
  return Array.isArray(list) ? list : [];
};

// Only recipients that are right by themselves: what is wrong with one of them has been said already.
const recipientsOf = (config: unknown): readonly Placed<Recipient>[] =>
  listAt(config, 'recipients').flatMap((candidate, index) => {
    const result = Recipient.safeParse(candidate);
    return result.success ? [{path: ['recipients', index], value: result.data}] : [];
  });

const keysOf = (recipients: readonly Placed<Recipient>[]): readonly Placed<string>[] =>
  recipients.flatMap(({path, value}) =>
    (value.keys ?? []).map((key, index) => ({path: [...path, 'keys', index], value: key})),
  );

const checkReaders = (config: unknown, recipients: readonly Placed<Recipient>[]): ConfigIssue[] => {
  const listed = listAt(config, 'recipients').length;
  if (listed === 0 || recipients.length < listed) return [];
  if (recipients.some(({value}) => value.consent === 'by-sending')) return [];
  return [
    issue(
      'error',
      ['recipients'],
      'no-default-reader',
      'Nobody would read a report in which no name is ticked. Set "consent" to "by-sending" for the ' +
        'recipient that reads every report.',
    ),
  ];
};

const checkIds = (recipients: readonly Placed<Recipient>[]): ConfigIssue[] =>
  repeats(recipients.map(({path, value}) => ({path: [...path, 'id'], value: value.id}))).map(
    ({path, before}) =>
      issue(
        'error',
        path,
        'duplicate-id',
        `This id is taken by ${shownPath(before.slice(0, -1))}. Give each recipient an id of its own.`,
      ),
  );

const isPostQuantum = (key: string): boolean => key.startsWith('age1pq1');

const checkKeys = (recipients: readonly Placed<Recipient>[]): ConfigIssue[] => {
  const keys = keysOf(recipients);
  const duplicates = repeats(keys).map(({path, before}) =>
    issue(
      'error',
      path,
      'duplicate-key',
      `This key stands at ${shownPath(before)} already. Each person and each backup needs a key of its own: ` +
        'make one with `heard keygen`.',
    ),
  );
  // Whoever reads every report shares its seal with everybody who can be ticked, so one kind must serve all.
  const odd = keys.find(({value}) => isPostQuantum(value) !== isPostQuantum(keys[0]?.value ?? ''));
  const mixed = odd
    ? [
        issue(
          'error',
          odd.path,
          'mixed-keys',
          'A report would be sealed to classic keys (age1…) and to post-quantum keys (age1pq1…) at once, ' +
            'which takes the protection of the second kind away. Use one kind for all recipients.',
        ),
      ]
    : [];
  const single = recipients
    .filter(({value}) => value.keys?.length === 1)
    .map(({path}) =>
      issue(
        'warning',
        [...path, 'keys'],
        'single-key',
        'There is only one key. If it is lost, nobody can open these reports again. Make a second one with ' +
          '`heard keygen`, keep it offline, and add its public key.',
      ),
    );
  return [...duplicates, ...mixed, ...single];
};

const checkPurposes = (recipients: readonly Placed<Recipient>[]): ConfigIssue[] =>
  recipients
    .filter(({value}) => value.consent === 'ask' && value.purpose === undefined)
    .map(({path}) =>
      issue(
        'warning',
        [...path, 'purpose'],
        'no-purpose',
        'People are asked whether this recipient may read their report, but not told what for. Add a "purpose".',
      ),
    );

// A text in a broader language serves a narrower one: "zh" does for "zh-Hant", "es" for "es-MX".
const serves = (text: string, locale: string): boolean =>
  text === locale || locale.startsWith(`${text}-`);

const checkTexts = (config: unknown): ConfigIssue[] => {
  // Only what can be a tag is written into a sentence: a secret pasted here must not be.
  const locales = listAt(config, 'locales').filter(
    (locale): locale is string => typeof locale === 'string' && /^[\w-]{2,11}$/.test(locale),
  );
  const issues: ConfigIssue[] = [];
  const visit = (value: unknown, path: ConfigPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && isLocalizedText(path)) {
      const texts = Object.keys(value);
      const missing = locales.filter((locale) => !texts.some((text) => serves(text, locale)));
      if (missing.length > 0) {
        issues.push(
          issue(
            'warning',
            path,
            'missing-text',
            `There is no text for ${missing.join(', ')}, though "locales" offers it. Until you add it, ` +
              'people who read that language see another one here.',
          ),
        );
      }
      return;
    }
    for (const [key, item] of Object.entries(value))
      visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(config, []);
  return issues;
};

const partOf = <Part>(schema: z.ZodMiniType<Part>, value: unknown): Part | undefined => {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
};

const noSafety = {emergencyNumber: '', exitUrl: ''};

const checkForm = (config: unknown, recipients: readonly Placed<Recipient>[]): ConfigIssue[] => {
  const form = partOf(FormConfig, property(config, 'form') ?? {});
  if (!form) return [];
  const part = {
    form,
    recipients: recipients.map(({value}) => value),
    prefill: partOf(Config.shape.prefill, property(config, 'prefill')),
    prefillFromAddress: partOf(
      Config.shape.prefillFromAddress,
      property(config, 'prefillFromAddress'),
    ),
    safety: partOf(Config.shape.safety, property(config, 'safety')) ?? noSafety,
    notices: partOf(Config.shape.notices, property(config, 'notices')),
  };
  return [...formMistakes(part), ...formWarnings(part)].map((finding) =>
    formSentence(config, finding),
  );
};

const checkEndpoint = (config: unknown): ConfigIssue[] => {
  const delivery = property(config, 'delivery');
  const endpoint = property(delivery, 'endpoint');
  if (property(delivery, 'connector') !== 'heard') return [];
  if (typeof endpoint !== 'string' || isIntakeAddress(endpoint)) return [];
  return [
    issue(
      'warning',
      ['delivery', 'endpoint'],
      'endpoint-version',
      'The address of an intake ends with /v1, for example https://intake.example.org/v1.',
    ),
  ];
};

const checkFinder = (config: unknown): readonly ConfigIssue[] => {
  const finder = partOf(FinderConfig, property(config, 'finder'));
  return finder ? finderMistakes(finder).map(finderSentence) : [];
};

const checkSettings = (
  config: unknown,
  recipients: readonly Placed<Recipient>[],
): readonly ConfigIssue[] => {
  const {delivery, environments, prefill, locked, prefillFromAddress} = Config.shape;
  const right = <Part>(key: keyof Config, schema: z.ZodMiniType<Part>) =>
    partOf(schema, property(config, key));
  const theme = right('theme', ThemeConfig);
  const findings = settingMistakes({
    form: right('form', FormConfig),
    delivery: right('delivery', delivery),
    environments: right('environments', environments),
    prefill: right('prefill', prefill),
    locked: right('locked', locked),
    prefillFromAddress: right('prefillFromAddress', prefillFromAddress),
    // Places are counted: one that is wrong would move the others.
    recipients:
      recipients.length === listAt(config, 'recipients').length
        ? recipients.map(({value}) => value)
        : undefined,
  });
  return [...findings, ...(theme ? themeWarnings(theme) : [])].map((finding) =>
    settingSentence(config, finding),
  );
};

/** What the shape alone can't say: rules between the parts of a configuration. Reads what it can of a wrong one. */
export const checkRules = (config: unknown): readonly ConfigIssue[] => {
  const recipients = recipientsOf(config);
  return [
    ...checkReaders(config, recipients),
    ...checkIds(recipients),
    ...checkKeys(recipients),
    ...checkPurposes(recipients),
    ...checkEndpoint(config),
    ...checkSettings(config, recipients),
    ...checkForm(config, recipients),
    ...checkFinder(config),
    ...checkTexts(config),
  ];
};
