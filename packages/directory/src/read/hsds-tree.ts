import type {Findings} from '../findings/findings.ts';
import {FIELDS} from './fields.ts';
import {guessObject} from './guess-table.ts';
import {ENTITIES, isPointer, NESTED, nestedTable, POINTERS} from './hsds-nesting.ts';
import {KnownObjects} from './known-objects.ts';
import type {TableName} from './manifest.ts';
import {ObjectFields} from './object-fields.ts';
import type {RecordIntake} from './record-intake.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Where an object stands in the data. */
export interface ObjectPlace {
  readonly file: string;
  readonly row: number;
  readonly path: string;
}

/** A tree of HSDS is seven levels deep at most; what is deeper was made to do harm. */
const MAX_DEPTH = 12;

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
  readonly #known: KnownObjects;
  readonly #paths = new Map<string, string>();

  /** @param mergesServices two services with one id are parts of one, not a mistake */
  constructor(intake: RecordIntake, findings: Findings, mergesServices = false) {
    this.#intake = intake;
    this.#findings = findings;
    this.#fields = new ObjectFields(findings, intake.flagColumns);
    this.#known = new KnownObjects(mergesServices);
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
    const appearance = isEntity ? this.#known.appearance(table, id, value, depth) : 'first';
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
      const target = nestedTable(table, key);
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
    else if (this.#known.isNewChild(table, cells, depth)) this.#record(table, cells, place);

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
      const target = nestedTable(table, key);
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
    if (this.#known.isNewChild('service_at_location', cells, 0))
      this.#record('service_at_location', cells, place);
  }

  /** Gives an entity's record at its first appearance, and afterwards only what was not there before. */
  #tell(
    table: TableName,
    id: string | undefined,
    cells: ReadonlyMap<string, string>,
    place: ObjectPlace,
    hasFlags = true,
  ): void {
    const known = this.#known.told(table, id);
    if (known === undefined) {
      this.#known.tell(table, id, this.#record(table, cells, place));
      return;
    }
    const more = new Map<string, string>();
    for (const [name, text] of cells) {
      const told = known.get(name);
      const isSecret = name === 'location_type' && text.trim().toLowerCase() === 'redacted';
      if (told === undefined || (isSecret && told !== text)) more.set(name, text);
      else if (table === 'location' && name === 'organization_id' && told !== text)
        this.#shared(more, place);
    }
    // Flags of every appearance count, since two that contradict each other mean no.
    if (hasFlags) this.#intake.flagged(table, cells);
    if (more.size === 0) return;
    known.add(more);
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

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
