import type {TagId} from '@heard/schema';
import type {HsdsRecord} from '../../read/hsds-records.ts';
import type {Compilation} from '../compilation.ts';
import {FieldReader} from '../field-reader.ts';

/** Whose attribute it is. */
export type Scope = 'service' | 'location' | 'organization';

/** One attribute of HSDS, with whose it is. */
export interface ScopedAttribute {
  readonly record: HsdsRecord<'attribute'>;
  readonly scope: Scope;
}

/** What an attribute says a service can be found by, in the data's own words. */
export interface Claim {
  readonly facet: TagId;
  readonly value: string;
  readonly record: HsdsRecord<'attribute'>;
}

/** What attributes say about a service, and what one of them denies. */
export interface Claims {
  readonly said: readonly Claim[];
  /** Codes that an attribute says no to, as `promise anonymous`. */
  readonly denied: ReadonlySet<string>;
}

/** Attributes of ours that are true or false, and what they stand for. */
const FLAGS: ReadonlyMap<string, readonly [TagId, string]> = new Map([
  ['policeindependent', ['promise', 'no-police']],
  ['anonymousok', ['promise', 'anonymous']],
  ['immigrationstatusnotasked', ['promise', 'no-status']],
  ['crisis24h', ['kind', 'crisis_line']],
  ['textline', ['mode', 'text']],
  ['tty', ['access', 'tty']],
  ['relay', ['access', 'tty']],
  ['ttyrelay', ['access', 'tty']],
]);

/** Labels and taxonomies whose values or terms belong to a facet. */
const FACETS: ReadonlyMap<string, TagId> = new Map([
  ...named('kind', 'kind', 'kindofhelp', 'servicekind', 'heardkind'),
  ...named('topic', 'topic', 'topics', 'category', 'categories', 'subject', 'subjects'),
  ...named('cost', 'cost', 'costs', 'fees'),
  ...named('audience', 'audience', 'audiences', 'communities', 'community', 'population'),
  ...named('audience', 'populations', 'targetpopulation', 'humansituations', 'humansituation'),
  ...named('access', 'access', 'accessibility'),
  ...named('mode', 'mode', 'modes', 'attendingtype'),
  ...named('promise', 'promise', 'promises'),
]);

/** What is said of a whole organization or place is plain for its services in these only. */
const PLAIN: Readonly<Record<Scope, ReadonlySet<TagId>>> = {
  service: new Set(['kind', 'topic', 'cost', 'audience', 'access', 'mode', 'promise']),
  location: new Set(['access', 'promise']),
  organization: new Set(['audience', 'promise']),
};

const YES = /^(?:true|yes|y|1|x|on|sí|si|oui|ja)$/iu;
const NO = /^(?:false|no|n|0|off|non|nein|none)$/iu;
const TELEPHONE = /^\+?\d[\d\s().-]{2,}$/;
/** Real services have up to a hundred topics. */
const MAX_VALUES = 120;

/** Reads what attributes say about a service. What contradicts itself counts as no. */
export function readClaims(
  attributes: readonly ScopedAttribute[],
  confidential: boolean,
  compilation: Compilation,
): Claims {
  const said: Claim[] = [];
  const denied = new Set<string>();
  const counts = new Map<TagId, number>();
  const full = new Set<TagId>();
  for (const {record, scope} of attributes) {
    const attribute = readAttribute(record, confidential, compilation);
    if (attribute.flag !== undefined) {
      const [facet, code] = attribute.flag;
      if (!PLAIN[scope].has(facet)) continue;
      if (attribute.isYes === false) denied.add(`${facet} ${code}`);
      else if (attribute.isYes === true) said.push({facet, value: code, record});
      continue;
    }
    if (!PLAIN[scope].has(attribute.facet)) continue;
    const {facet, values} = attribute;
    const before = counts.get(facet) ?? 0;
    const more = values.slice(0, MAX_VALUES - before);
    if (more.length < values.length && !full.has(facet)) {
      compilation.findings.dropped(record, 'value', 'limit reached');
      full.add(facet);
    }
    for (const value of more) said.push({facet, value, record});
    counts.set(facet, before + more.length);
  }
  return {said, denied};
}

type Attribute =
  | {readonly flag: readonly [TagId, string]; readonly isYes: boolean | undefined}
  | {readonly flag?: undefined; readonly facet: TagId; readonly values: readonly string[]};

function readAttribute(
  record: HsdsRecord<'attribute'>,
  confidential: boolean,
  compilation: Compilation,
): Attribute {
  const {fields} = record;
  const term = compilation.terms.get(fields.get('taxonomy_term_id') ?? '');
  const texts = [fields.get('label'), fields.get('link_type')];
  const flag = first(FLAGS, [...texts, term?.fields.get('code'), term?.fields.get('name')]);
  if (flag !== undefined) {
    return {flag, isYes: isYes(record, term !== undefined, flag, compilation)};
  }
  const facet = first(FACETS, [...texts, term?.fields.get('taxonomy')]);
  const separators = facet === undefined || facet === 'topic' ? /[;|\n]/ : /[;|\n]|,(?![^()]*\))/;
  const values = new FieldReader(record, confidential, compilation).parts('value', separators);
  const names = termNames(record, term, confidential, compilation, facet);
  if (facet === undefined) return {facet: 'topic', values: names};
  return {facet, values: values.length > 0 && isLabelled(texts) ? values : names};
}

/** A taxonomy has terms, not values: what stands beside its term is a remark. */
function isLabelled(texts: readonly (string | undefined)[]): boolean {
  return first(FACETS, texts) !== undefined;
}

function termNames(
  record: HsdsRecord<'attribute'>,
  term: HsdsRecord<'taxonomy_term'> | undefined,
  confidential: boolean,
  compilation: Compilation,
  facet: TagId | undefined,
): readonly string[] {
  const id = record.fields.get('taxonomy_term_id');
  if (id !== undefined && term === undefined)
    compilation.findings.dropped(record, 'taxonomy_term_id', 'broken reference', id);
  if (term === undefined) return [];
  // A code is for machines, but those of our own kinds are what is looked for.
  const field = facet === 'kind' && term.fields.has('code') ? 'code' : 'name';
  // One term is linked to thousands of services, and what is wrong with it is told once.
  const key = `${field} ${confidential} ${id}`;
  let names = compilation.termNames.get(key);
  if (names === undefined) {
    names = new FieldReader(term, confidential, compilation).parts(field);
    compilation.termNames.set(key, names);
  }
  return names;
}

function isYes(
  record: HsdsRecord<'attribute'>,
  hasTerm: boolean,
  [facet]: readonly [TagId, string],
  {findings}: Compilation,
): boolean | undefined {
  const value = record.fields.get('value')?.trim() ?? '';
  // A term that is linked holds; a label alone says nothing yet.
  if (value === '') return hasTerm ? true : undefined;
  if (YES.test(value) || (facet === 'mode' && TELEPHONE.test(value))) return true;
  if (NO.test(value)) return false;
  findings.dropped(record, 'value', 'unknown value', value);
  return undefined;
}

function first<T>(
  known: ReadonlyMap<string, T>,
  texts: readonly (string | undefined)[],
): T | undefined {
  for (const text of texts) {
    const found = known.get((text ?? '').toLowerCase().replace(/[^a-z\d]+/g, ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

function named(facet: TagId, ...names: string[]): [string, TagId][] {
  return names.map((name) => [name, facet]);
}
