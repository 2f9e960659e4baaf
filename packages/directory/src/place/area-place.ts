import type {DirectoryArea} from '@heard/schema';
import type {PlaceKind} from './gazetteer.ts';
import {placeKey} from './place-key.ts';
import {usStateCode} from './us-states.ts';

/** What a served area is about, once its words were understood. */
export interface AreaPlace {
  readonly kind: PlaceKind | 'country';
  readonly name: string;
  readonly state?: string | undefined;
}

const NATIONAL =
  /^(nationwide|national|nation ?wide|country ?wide|usa?|united states( of america)?|entire country)$/;
const COUNTY = /^(.+) (county|parish)$/i;
const STATE_AT_END = /^(.+?)(?:,\s*|\s+\()([^,()]+)\)?$/;

/**
 * Understands a served area: HSDS 3.1 names areas without saying what they are.
 *
 *     areaPlace({kind: 'other', name: 'Cook County, Illinois'}, 'US')
 *     // {kind: 'county', name: 'Cook', state: 'IL'}
 *
 * A name that says nothing of its kind stays `other`. A US state is given as its two letters.
 */
export function areaPlace({kind, name}: DirectoryArea, country?: string): AreaPlace | undefined {
  const text = name.trim();
  const key = placeKey(text);
  if (key === '') return undefined;
  if (kind === 'country' || (kind === 'other' && NATIONAL.test(key)))
    return {kind: 'country', name};
  const isUs = country === 'US';
  const code = isUs ? usStateCode(text) : undefined;
  if (kind === 'state' || (kind === 'other' && code !== undefined && text.length > 2)) {
    return {kind: 'state', name: code ?? text};
  }
  if (kind === 'postal code' || (kind === 'other' && isUs && /^\d{5}(-\d{4})?$/.test(text))) {
    return {kind: 'postal code', name: isUs ? text.slice(0, 5) : text};
  }
  const [, head = '', tail = ''] = STATE_AT_END.exec(text) ?? [];
  const state = isUs ? usStateCode(tail) : undefined;
  const own = state === undefined ? text : head.trim();
  const county = COUNTY.exec(own)?.[1];
  if (kind === 'county' || (kind === 'other' && county !== undefined)) {
    return {kind: 'county', name: county ?? own, ...(state === undefined ? {} : {state})};
  }
  return {kind, name: own, ...(state === undefined ? {} : {state})};
}
