import type {Directory} from '@heard/schema';

/**
 * What came of opening a compiled directory.
 *
 * `newer`: made for a later version of this library. `broken`: not a directory at all, or damaged.
 */
export type DirectoryOpening =
  | {readonly state: 'ready'; readonly directory: Directory}
  | {readonly state: 'newer'}
  | {readonly state: 'broken'};

const LISTS = ['organizations', 'services', 'locations', 'phones', 'areas'] as const;
const NUMBERS = /^(organization|schedule|latitude|longitude|minimumAge|maximumAge|interval)$/;
const TEXTS =
  /^(description|alert|interpretationServices|applicationProcess|feesDescription|eligibilityDescription)$/;
const POINTERS = /^(phones|locations|areas)$/;

/**
 * Opens a compiled directory, as `JSON.parse` gave it.
 *
 *     const opening = openDirectory(await response.json());
 *     if (opening.state === 'ready') serviceAt(opening.directory, 0);
 *
 * Every field is checked for its kind, so that nothing behind this door meets an object where it
 * expects a text. Whether pointers point at something is looked at when they are followed. Never throws.
 */
export function openDirectory(value: unknown): DirectoryOpening {
  if (!isRecord(value)) return {state: 'broken'};
  const {version} = value;
  if (typeof version === 'number' && version > 1) return {state: 'newer'};
  const whole =
    version === 1 &&
    isMeta(value['meta']) &&
    LISTS.every((list) => isListOf(value[list], (entry) => isEntry(entry, list === 'services'))) &&
    isListOf(value['services'], isNamed) &&
    isListOf(value['organizations'], isNamed) &&
    isListOf(value['texts'], isText) &&
    isListOf(value['schedules'], (lines) => isListOf(lines, (line) => isEntry(line, false)));
  return whole ? {state: 'ready', directory: value as Directory} : {state: 'broken'};
}

function isEntry(entry: unknown, isService: boolean): boolean {
  return (
    isRecord(entry) &&
    Object.entries(entry).every(([field, value]) => {
      if (NUMBERS.test(field) || (isService && TEXTS.test(field))) return typeof value === 'number';
      if (POINTERS.test(field)) return isListOf(value, (one) => typeof one === 'number');
      if (field === 'tags') return isRecord(value) && Object.values(value).every(isTexts);
      if (field === 'byday' || field === 'monthly' || field === 'documents') return isTexts(value);
      if (field === 'except') return value === true;
      return isText(value) || isListOf(value, (one) => isEntry(one, false));
    })
  );
}

function isMeta(meta: unknown): boolean {
  return isRecord(meta) && isText(meta['timeZone']) && isText(meta['language']);
}

function isNamed(entry: unknown): boolean {
  return isRecord(entry) && isText(entry['name']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
