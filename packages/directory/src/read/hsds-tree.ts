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
  organization: {phones: 'phone', locations: 'location', services: 'service'},
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
  },
  service_at_location: {
    service: 'service',
    location: 'location',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    service_areas: 'service_area',
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
  attribute: {taxonomy_term: 'taxonomy_term'},
};

/** Objects that are written out wherever they are pointed at, so the same one comes many times. */
const ENTITIES: ReadonlySet<TableName> = new Set([
  'organization',
  'service',
  'location',
  'service_at_location',
  'taxonomy_term',
]);

/** A tree of HSDS is seven levels deep at most; what is deeper was made to do harm. */
const MAX_DEPTH = 12;

interface KnownObject {
  /** The texts of all its appearances. */
  readonly hashes: number[];
  isAtTheTop: boolean;
  readonly told: Map<string, string>;
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
  readonly #known = new Map<string, KnownObject>();
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
    if (appearance === 'again') return id;
    if (appearance === 'duplicate') {
      this.#findings.dropped(place, 'id', 'duplicate id', id);
      return id;
    }

    // What the object points at comes first, since its id stands in the object's own record.
    for (const [key, target] of Object.entries(nested)) {
      if (!isPointer(table, key)) continue;
      const one = this.#one(key, value, place);
      if (one === undefined) continue;
      const targetId = this.#object(target, one, at(place, key), new Map(), depth + 1);
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
    this.#nested(table, nested, value, place, ownPointers(table, id, cells, pointers), depth);
    return id;
  }

  #nested(
    table: TableName,
    nested: Readonly<Record<string, TableName>>,
    value: JsonObject,
    place: ObjectPlace,
    pointers: ReadonlyMap<string, string>,
    depth: number,
  ): void {
    for (const [key, target] of Object.entries(nested)) {
      if (isPointer(table, key) || !Object.hasOwn(value, key)) continue;
      for (const [position, child] of this.#list(key, value, place).entries()) {
        const childPlace = at(place, `${key}[${position}]`);
        if (!isObject(child)) {
          this.#findings.dropped(childPlace, '', 'wrong type', kindOf(child));
          continue;
        }
        const childId = this.#object(target, child, childPlace, pointers, depth + 1);
        this.#link(table, target, pointers, childId, childPlace);
      }
    }
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
    const key = `${table} ${id}`;
    const hash = hashOf(value);
    const known = this.#known.get(key);
    if (known === undefined) {
      this.#known.set(key, {hashes: [hash], told: new Map(), isAtTheTop: depth === 0});
      return 'first';
    }
    const isTwice = table === 'service' && depth === 0 && known.isAtTheTop;
    if (isTwice && !this.#mergesServices) return 'duplicate';
    known.isAtTheTop ||= depth === 0;
    if (known.hashes.includes(hash)) return 'again';
    if (known.hashes.length < MAX_DEPTH) known.hashes.push(hash);
    return 'more';
  }

  /** Gives an entity's record at its first appearance, and afterwards only what was not there before. */
  #tell(
    table: TableName,
    id: string | undefined,
    cells: Map<string, string>,
    place: ObjectPlace,
  ): void {
    const known = this.#known.get(`${table} ${id}`);
    if (known === undefined || known.told.size === 0) {
      if (known !== undefined) for (const [name, text] of cells) known.told.set(name, text);
      this.#record(table, cells, place);
      return;
    }
    const more = new Map<string, string>();
    for (const [name, text] of cells) {
      const told = known.told.get(name);
      const isSecret = name === 'location_type' && text.trim().toLowerCase() === 'redacted';
      if (told === undefined || (isSecret && told !== text)) more.set(name, text);
    }
    // Flags of every appearance count, since two that contradict each other mean no.
    this.#intake.flagged(table, cells);
    if (more.size === 0) return;
    for (const [name, text] of more) known.told.set(name, text);
    if (id !== undefined) more.set('id', id);
    this.#record(table, more, place, true);
  }

  #record(
    table: TableName,
    cells: ReadonlyMap<string, string>,
    {file, row, path}: ObjectPlace,
    fills = false,
  ): void {
    this.#intake.object(file, {table, row, path, cells, fills});
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

  #one(key: string, value: JsonObject, place: ObjectPlace): JsonObject | undefined {
    const one = Object.hasOwn(value, key) ? value[key] : undefined;
    if (one === undefined || one === null) return undefined;
    if (isObject(one)) return one;
    this.#findings.dropped(at(place, key), '', 'wrong type', kindOf(one));
    return undefined;
  }

  #list(key: string, value: JsonObject, place: ObjectPlace): readonly unknown[] {
    const list = value[key];
    if (list === undefined || list === null) return [];
    if (Array.isArray(list)) return list as readonly unknown[];
    // One object where a list should be is a common slip, and is clear.
    if (isObject(list)) return [list];
    this.#findings.dropped(at(place, key), '', 'wrong type', kindOf(list));
    return [];
  }
}

/** Whether a nested object is pointed at by the one around it, rather than the other way about. */
function isPointer(table: TableName, key: string): boolean {
  return (
    (table === 'service' && key === 'organization') ||
    (table === 'service_at_location' && (key === 'location' || key === 'service')) ||
    (table === 'attribute' && key === 'taxonomy_term')
  );
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

function at({file, row, path}: ObjectPlace, key: string): ObjectPlace {
  return {file, row, path: path === '' ? key : `${path}.${key}`};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
