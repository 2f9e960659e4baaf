import type {DirectoryAddress, DirectoryArea, DirectoryHours} from '@heard/schema';

/** What services have in common: see `packColumns`. */
export interface Pools {
  /** Every value of every facet: the place of the facet in `FacetId`, and the value. */
  readonly values: readonly (readonly [facet: number, value: string])[];
  /** Which values stand together: positions in `values`. */
  readonly tagSets: readonly (readonly number[])[];
  /** Cities and postal codes of addresses that may be shown. */
  readonly addresses: readonly DirectoryAddress[];
  readonly areas: readonly DirectoryArea[];
  readonly hours: readonly (readonly [lines: readonly DirectoryHours[], timeZone: string])[];
}

const isList = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const isRecord = (value: unknown) => typeof value === 'object' && value !== null;

/** Whether a value is what `packColumns` makes, as far as a search relies on it. */
export const isPools = (value: unknown): value is Pools => {
  if (!isRecord(value)) return false;
  const {values, tagSets, addresses, areas, hours} = value as Record<string, unknown>;
  return (
    isList(
      values,
      (pair) => isList(pair, () => true) && typeof (pair as unknown[])[1] === 'string',
    ) &&
    isList(tagSets, (tags) =>
      isList(tags, (tag) => (values as unknown[])[tag as number] !== undefined),
    ) &&
    isList(addresses, isRecord) &&
    isList(areas, (area) => isRecord(area) && typeof (area as {name: unknown}).name === 'string') &&
    isList(hours, (pair) => isList((pair as unknown[])?.[0], isRecord))
  );
};

/** Whom something is for: positions of areas; and where it is: positions of desks. */
export interface Whereabouts {
  readonly areas?: number[];
  readonly locations?: number[];
}

/** Where help is given, as far as it may be shown. */
export interface Desk {
  readonly addresses?: DirectoryAddress[];
  readonly latitude?: number;
  readonly longitude?: number;
}
