import type {Findings} from '../findings/findings.ts';
import {FIELDS} from './fields.ts';
import {guessObject} from './guess-table.ts';
import type {TableName} from './manifest.ts';
import {ObjectFields} from './object-fields.ts';
import type {RecordIntake} from './record-intake.ts';
import {stableHash} from './stable-hash.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Where an object stands in the data. */
export interface ObjectPlace {
  readonly file: string;
  readonly row: number;
  readonly path: string;
}

/** The lists and objects that are read inside of others, with older names. */
const NESTED: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  organization: {
    phones: 'phone',
    locations: 'location',
    services: 'service',
    attributes: 'attribute',
  },
  service: {
    organization: 'organization',
    service_at_locations: 'service_at_location',
    locations: 'location',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    service_areas: 'service_area',
    languages: 'language',
    additional_urls: 'url',
    cost_options: 'cost_option',
    required_documents: 'required_document',
    attributes: 'attribute',
    contacts: 'contact',
    program: 'program',
  },
  service_at_location: {
    service: 'service',
    location: 'location',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    service_areas: 'service_area',
    attributes: 'attribute',
    contacts: 'contact',
  },
  location: {
    services: 'service',
    addresses: 'address',
    physical_addresses: 'address',
    postal_addresses: 'address',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    languages: 'language',
    accessibility: 'accessibility',
    accessibility_for_disabilities: 'accessibility',
    attributes: 'attribute',
  },
  phone: {languages: 'language'},
  contact: {phones: 'phone'},
  attribute: {taxonomy_term: 'taxonomy_term'},
};

/** The nested objects that are pointed at by the one around them, rather than the other way about. */
const POINTERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  service: ['organization', 'program'],
  service_at_location: ['location', 'service'],
  attribute: ['taxonomy_term'],
};

/** Objects that are written out wherever they are pointed at, so the same one comes many times. */
const ENTITIES: ReadonlySet<TableName> = new Set([
  'organization',
  'service',
  'location',
  'service_at_location',
  'taxonomy_term',
  'program',
]);

/** A tree of HSDS is seven levels deep at most; what is deeper was made to do harm. */
const MAX_DEPTH = 12;

/** Of these the same one is written out again and again. */
const REPEATED: ReadonlySet<TableName> = new Set([
  'organization',
  'location',
  'taxonomy_term',
  'program',
]);

/** What is known of an object that was there before. */
interface KnownObject {
  /** The texts of all its appearances. */
  hashes: number[] | undefined;
  isAtTheTop: boolean;
  told: ReadonlyMap<string, string> | undefined;
  more: Map<string, string> | undefined;
}

/**
 * Takes nested HSDS objects apart into the records of tables, and gives them to an intake.
 *
 * An organization or location that is written out in each of its services becomes one record; a later
 * appearance adds what earlier ones left out. What is nested gets the ids that tell whose it is. An object
 * without an id gets one of its place, except for services, whose ids must be the same in every build.
 */
export class HsdsTree {
  readonly #intake: RecordIntake;
  readonly #findings: Findings;
  readonly #fields: ObjectFields;
  readonly #known = new Map<TableName, Map<string, KnownObject>>();
  readonly #paths = new Map<string, string>();
  readonly #children = new Set<number>();
  readonly #mergesServices: boolean;

  /** @param mergesServices two services with one id are parts of one, not a mistake */
  constructor(intake: RecordIntake, findings: Findings, mergesServices = false) {
    this.#intake = intake;
    this.#findings = findings;
    this.#fields = new ObjectFields(findings, intake.flagColumns);
    this.#mergesServices = mergesServices;
  }

  /** Takes an object from the top of the data, of a table that is named or told by its fields. */
  take(value: unknown, place: ObjectPlace, table?: TableName): void {
    if (!isObject(value)) {
      this.#findings.dropped(place, '', 'wrong type', kindOf(value));
      return;
    }
    this.#object(table ?? guessObject(Object.keys(value)), value, place, new Map(), 0);
  }

  /** Takes one object; gives its id. */
  #object(
    table: TableName,
    value: JsonObject,
    place: ObjectPlace,
    pointers: ReadonlyMap<string, string>,
    depth: number,
  ): string | undefined {
    if (depth > MAX_DEPTH) {
      this.#findings.dropped(place, '', 'nested too deeply');
      return undefined;
    }
    const nested = NESTED[table] ?? {};
    const cells = this.#fields.read(table, value, place, nested);
    const isEntity = ENTITIES.has(table);
    let id = cells.get('id')?.trim();
    if (id === '') id = undefined;
    if (id === undefined && isEntity && table !== 'service') {
      id = `${place.file}:${place.row}:${place.path}`;
      cells.set('id', id);
    }
    const appearance = isEntity ? this.#appearance(table, id, value, depth) : 'first';
    if (appearance === 'again') {
      // All of it was said before, but perhaps not whose it is.
      const owner = new Map(id === undefined ? [] : [['id', id]]);
      for (const [pointer, ownerId] of pointers)
        if (pointer in FIELDS[table]) owner.set(pointer, ownerId);
      if (owner.size > 1) this.#tell(table, id, owner, place, false);
      return id;
    }
    if (appearance === 'duplicate') {
      this.#findings.dropped(place, 'id', 'duplicate id', id);
      return id;
    }

    // What the object points at comes first, since its id stands in the object's own record.
    for (const key of POINTERS[table] ?? []) {
      const one = this.#one(key, value, place);
      const target = this.#target(table, key);
      if (one === undefined || target === undefined) continue;
      const targetId = this.#object(target, one, this.#at(place, key), new Map(), depth + 1);
      if (targetId !== undefined) cells.set(`${target}_id`, targetId);
    }
    if (
      table === 'language' &&
      depth > 1 &&
      !pointers.has('service_id') &&
      !pointers.has('location_id')
    )
      return undefined;
    for (const [pointer, owner] of pointers) {
      if (pointer in FIELDS[table]) cells.set(pointer, owner);
    }
    if (isEntity) this.#tell(table, id, cells, place);
    else if (this.#isNew(table, cells, depth)) this.#record(table, cells, place);

    // What hangs on a service without an id belongs to nothing.
    if (table === 'service' && id === undefined) return undefined;
    if (NESTED[table] !== undefined) this.#nested(table, value, place, id, cells, pointers, depth);
    return id;
  }

  #nested(
    table: TableName,
    value: JsonObject,
    place: ObjectPlace,
    id: string | undefined,
    cells: ReadonlyMap<string, string>,
    inherited: ReadonlyMap<string, string>,
    depth: number,
  ): void {
    let pointers: ReadonlyMap<string, string> | undefined;
    for (const key of Object.keys(value)) {
      const target = this.#target(table, key);
      if (target === undefined || isPointer(table, key)) continue;
      const list = this.#list(key, value, place);
      for (const [position, child] of list.entries()) {
        const childPlace = this.#at(place, `${key}[${position}]`);
        if (!isObject(child)) {
          this.#findings.dropped(childPlace, '', 'wrong type', kindOf(child));
          continue;
        }
        pointers ??= ownPointers(table, id, cells, inherited);
        const childId = this.#object(target, child, childPlace, pointers, depth + 1);
        this.#link(table, target, pointers, childId, childPlace);
      }
    }
  }

  #target(table: TableName, key: string): TableName | undefined {
    const nested = NESTED[table];
    return nested !== undefined && Object.hasOwn(nested, key) ? nested[key] : undefined;
  }

  /** Service and location may also be nested in each other without the link between them. */
  #link(
    table: TableName,
    target: TableName,
    pointers: ReadonlyMap<string, string>,
    childId: string | undefined,
    place: ObjectPlace,
  ): void {
    const isLink =
      (table === 'service' && target === 'location') ||
      (table === 'location' && target === 'service');
    const ownId = pointers.get(`${table}_id`);
    if (!isLink || childId === undefined || ownId === undefined) return;
    const cells = new Map([
      [`${table}_id`, ownId],
      [`${target}_id`, childId],
    ]);
    if (this.#isNew('service_at_location', cells, 0))
      this.#record('service_at_location', cells, place);
  }

  #appearance(
    table: TableName,
    id: string | undefined,
    value: JsonObject,
    depth: number,
  ): 'first' | 'more' | 'again' | 'duplicate' {
    if (id === undefined) return 'first';
    let all = this.#known.get(table);
    if (all === undefined) this.#known.set(table, (all = new Map()));
    const known = all.get(id);
    const hash = REPEATED.has(table) ? hashOf(value) : undefined;
    if (known === undefined) {
      const hashes = hash === undefined ? undefined : [hash];
      all.set(id, {hashes, isAtTheTop: depth === 0, told: undefined, more: undefined});
      return 'first';
    }
    const isTwice = table === 'service' && depth === 0 && known.isAtTheTop;
    if (isTwice && !this.#mergesServices) return 'duplicate';
    known.isAtTheTop ||= depth === 0;
    if (hash === undefined || known.hashes === undefined) return 'more';
    if (known.hashes.includes(hash)) return 'again';
    if (known.hashes.length < MAX_DEPTH) known.hashes.push(hash);
    return 'more';
  }

  /** Gives an entity's record at its first appearance, and afterwards only what was not there before. */
  #tell(
    table: TableName,
    id: string | undefined,
    cells: ReadonlyMap<string, string>,
    place: ObjectPlace,
    hasFlags = true,
  ): void {
    const known = id === undefined ? undefined : this.#known.get(table)?.get(id);
    if (known?.told === undefined) {
      const told = this.#record(table, cells, place);
      if (known !== undefined) known.told = told;
      return;
    }
    const more = new Map<string, string>();
    for (const [name, text] of cells) {
      const told = known.told.get(name) ?? known.more?.get(name);
      const isSecret = name === 'location_type' && text.trim().toLowerCase() === 'redacted';
      if (told === undefined || (isSecret && told !== text)) more.set(name, text);
      else if (table === 'location' && name === 'organization_id' && told !== text)
        this.#shared(more, place);
    }
    // Flags of every appearance count, since two that contradict each other mean no.
    if (hasFlags) this.#intake.flagged(table, cells);
    if (more.size === 0) return;
    known.more ??= new Map();
    for (const [name, text] of more) known.more.set(name, text);
    if (id !== undefined) more.set('id', id);
    this.#record(table, more, place, true);
  }

  /**
   * A place of two organizations. A yes for one of them says nothing about the other, and a location has only
   * one to ask, so where organizations are asked it stays hidden.
   */
  #shared(more: Map<string, string>, place: ObjectPlace): void {
    if (!this.#intake.asksOrganizations) return;
    more.set('location_type', 'redacted');
    this.#findings.hidden(place, 'organization_id', 'confidential place hidden');
  }

  #record(
    table: TableName,
    cells: ReadonlyMap<string, string>,
    {file, row, path}: ObjectPlace,
    fills = false,
  ): ReadonlyMap<string, string> | undefined {
    return this.#intake.object(file, {table, row, path, cells, fills});
  }

  /** Whether the same was not said before about the same owner: what hangs on an organization comes often. */
  #isNew(table: TableName, cells: ReadonlyMap<string, string>, depth: number): boolean {
    if (depth === 1 && !this.#mergesServices && cells.has('service_id')) return true;
    const said = [...cells].filter(([name]) => name !== 'id');
    const hash = stableHash(`${table}${JSON.stringify(said)}`);
    if (this.#children.has(hash)) return false;
    this.#children.add(hash);
    return true;
  }

  /** A place further in. Paths are kept once, since every line of a file has the same ones. */
  #at({file, row, path}: ObjectPlace, key: string): ObjectPlace {
    const longer = path === '' ? key : `${path}.${key}`;
    let kept = this.#paths.get(longer);
    if (kept === undefined) {
      kept = longer;
      if (this.#paths.size < 10_000) this.#paths.set(longer, longer);
    }
    return {file, row, path: kept};
  }

  #one(key: string, value: JsonObject, place: ObjectPlace): JsonObject | undefined {
    const one = Object.hasOwn(value, key) ? value[key] : undefined;
    if (one === undefined || one === null) return undefined;
    if (isObject(one)) return one;
    this.#findings.dropped(this.#at(place, key), '', 'wrong type', kindOf(one));
    return undefined;
  }

  #list(key: string, value: JsonObject, place: ObjectPlace): readonly unknown[] {
    const list = value[key];
    if (list === undefined || list === null) return [];
    if (Array.isArray(list)) return list as readonly unknown[];
    // One object where a list should be is a common slip, and is clear.
    if (isObject(list)) return [list];
    this.#findings.dropped(this.#at(place, key), '', 'wrong type', kindOf(list));
    return [];
  }
}

function isPointer(table: TableName, key: string): boolean {
  return POINTERS[table]?.includes(key) ?? false;
}

/** The ids that what is nested in an object has to name. */
function ownPointers(
  table: TableName,
  id: string | undefined,
  cells: ReadonlyMap<string, string>,
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const pointers = new Map<string, string>();
  if (table === 'phone') {
    // A language that is spoken on a phone is spoken where the phone is, too.
    const service = cells.get('service_id') ?? inherited.get(SERVICE_OF_LINK);
    const location = cells.get('location_id');
    if (service !== undefined) pointers.set('service_id', service);
    if (location !== undefined) pointers.set('location_id', location);
  }
  const service = cells.get('service_id');
  if (table === 'service_at_location' && service !== undefined)
    pointers.set(SERVICE_OF_LINK, service);
  if (id !== undefined) {
    pointers.set(`${table}_id`, id);
    if (table !== 'phone') pointers.set('link_id', id).set('link_entity', table);
  }
  return pointers;
}

/** The service whose link with a location something hangs on: known, but not written into its record. */
const SERVICE_OF_LINK = 'service of the link';

function hashOf(value: JsonObject): number {
  try {
    return stableHash(JSON.stringify(value));
  } catch {
    // Nested thousands of levels deep: its levels past the limit are dropped anyway.
    return stableHash(Object.keys(value).join());
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
