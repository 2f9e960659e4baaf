import type {Findings} from '../findings/findings.ts';
import {FIELDS} from './fields.ts';
import {HSDS_SHAPES, type FieldType} from './hsds-shapes.ts';
import type {TableName} from './manifest.ts';

type Place = {readonly file: string; readonly row: number; readonly path: string};

/**
 * Reads the plain fields of JSON objects as texts, and checks them against HSDS 3.1.
 *
 * A field that HSDS does not know, and one of another type whose meaning is clear (`"12"` for 12), are told once
 * for each table; both are kept. A list or an object in place of a text is dropped.
 */
export class ObjectFields {
  readonly #findings: Findings;
  readonly #told = new Set<string>();
  readonly #known = new Map<TableName, ReadonlySet<string>>();
  readonly #flags: readonly string[];

  /** @param flags fields that the manifest names, which HSDS does not have to know */
  constructor(findings: Findings, flags: readonly string[]) {
    this.#findings = findings;
    this.#flags = flags;
  }

  /** @param nested the fields that hold objects, which are read elsewhere */
  read(
    table: TableName,
    value: Readonly<Record<string, unknown>>,
    place: Place,
    nested: Readonly<Record<string, unknown>>,
  ): Map<string, string> {
    const cells = new Map<string, string>();
    const shape = HSDS_SHAPES[table] as ReadonlyMap<string, FieldType>;
    const known = this.#knownFields(table);
    for (const [name, content] of Object.entries(value)) {
      if (content === null || content === undefined || Object.hasOwn(nested, name)) continue;
      const type = shape.get(name);
      if (type === undefined && !known.has(name)) this.#once(table, name, place, 'unknown field');
      if (type === 'list' || type === 'object') continue;
      const text = textOf(content);
      if (text === undefined) {
        if (type !== undefined || known.has(name))
          this.#findings.dropped(place, name, 'wrong type', kindOf(content));
        continue;
      }
      if (type === 'number' ? typeof content !== 'number' : typeof content !== 'string')
        if (type !== undefined) this.#once(table, name, place, 'wrong type', text);
      cells.set(name, text);
    }
    return cells;
  }

  #knownFields(table: TableName): ReadonlySet<string> {
    let known = this.#known.get(table);
    if (known === undefined) {
      const fields: Readonly<Record<string, readonly string[]>> = FIELDS[table];
      const names = Object.entries(fields).flatMap(([name, older]) => [name, ...older]);
      known = new Set([...names, ...this.#flags]);
      this.#known.set(table, known);
    }
    return known;
  }

  #once(
    table: TableName,
    name: string,
    place: Place,
    why: 'unknown field' | 'wrong type',
    value?: string,
  ): void {
    const key = `${place.file} ${table} ${name} ${why}`;
    // A hostile file can have a new field in every object.
    if (this.#told.has(key) || this.#told.size >= 1000) return;
    this.#told.add(key);
    this.#findings.doubtful(place, name.slice(0, 80), why, value);
  }
}

function textOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  // Days and the like are lists in some feeds.
  if (Array.isArray(content) && content.every((one) => typeof one === 'string'))
    return content.join(',');
  return undefined;
}

function kindOf(content: unknown): string {
  return Array.isArray(content) ? 'a list' : typeof content;
}
