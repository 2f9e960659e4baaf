import type {HsdsRecord} from '../read/hsds-records.ts';
import type {DirectoryManifest, DisplayFlag} from '../read/manifest.ts';
import type {PackageReader} from '../read/read-package.ts';

type Flag = {readonly table: DisplayFlag['table']; readonly shown: ReadonlyMap<string, boolean>};

/**
 * Decides whether a place may be shown. The answer is no unless the data positively says yes.
 *
 * An organization's place needs a yes for the organization; a location's place needs a yes in every
 * flag that the manifest names. A missing row, an empty cell, an unknown word and two rows that
 * contradict each other all mean no.
 */
export class Confidentiality {
  readonly #all: boolean;
  readonly #flags: readonly Flag[];

  constructor(manifest: DirectoryManifest, reader: PackageReader) {
    const rule = manifest.addressesMayBeShown ?? [];
    this.#all = rule === 'all';
    this.#flags = rule === 'all' ? [] : rule.map((flag) => readFlag(flag, reader));
  }

  /** Whether the addresses of an organization itself may be shown. */
  organizationMayBeShown(id: string | undefined): boolean {
    if (this.#all) return true;
    const flags = this.#flags.filter(({table}) => table === 'organization');
    return flags.length > 0 && flags.every((flag) => isShown(flag, id));
  }

  /** Whether the address, coordinates and directions of a location may be shown. */
  locationMayBeShown(location: HsdsRecord<'location'>): boolean {
    // HSDS 3.2 draws up this type for places that are kept secret.
    if (location.fields.get('location_type')?.toLowerCase() === 'redacted') return false;
    if (this.#all) return true;
    const ids = {
      organization: location.fields.get('organization_id'),
      location: location.fields.get('id'),
    };
    return this.#flags.length > 0 && this.#flags.every((flag) => isShown(flag, ids[flag.table]));
  }

  /** Whether texts about a service may tell where it is: all its places must be free to be shown. */
  serviceMayBeShown(
    organizationId: string | undefined,
    locations: readonly HsdsRecord<'location'>[],
  ): boolean {
    const byOrganization = this.#all || this.#flags.some(({table}) => table === 'organization');
    const known = byOrganization
      ? this.organizationMayBeShown(organizationId)
      : locations.length > 0;
    return known && locations.every((location) => this.locationMayBeShown(location));
  }
}

function readFlag(flag: DisplayFlag, reader: PackageReader): Flag {
  reader.expectColumns(flag.file, [flag.id, flag.column]);
  const shown = new Map<string, boolean>();
  for (const {cells} of reader.rows(flag.file)) {
    const id = cells.get(flag.id)?.trim() ?? '';
    const yes = flag.values.includes(cells.get(flag.column)?.trim() ?? '');
    shown.set(id, yes && shown.get(id) !== false);
  }
  return {table: flag.table, shown};
}

function isShown(flag: Flag, id: string | undefined): boolean {
  return id !== undefined && flag.shown.get(id) === true;
}
