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
