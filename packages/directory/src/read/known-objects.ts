import {REPEATED} from './hsds-nesting.ts';
import type {TableName} from './manifest.ts';
import {stableHash} from './stable-hash.ts';

type Texts = ReadonlyMap<string, string>;

/** Of how many different appearances of one object it is known that they were there; more are read again. */
const MAX_APPEARANCES = 12;

/** What is known of an object that was there before. */
interface KnownObject {
  /** The texts of its appearances. */
  readonly hashes: number[] | undefined;
  isAtTheTop: boolean;
  told: Texts | undefined;
  /** What later appearances added. Most have none, and there are very many objects. */
  more: Map<string, string> | undefined;
}

/**
 * How an object appears: for the first time, with perhaps more than before, with all of it said before, or as a
 * second service with the id of another.
 */
export type Appearance = 'first' | 'more' | 'again' | 'duplicate';

/** Remembers the objects of a tree that are written out in many places, and what was said of them. */
export class KnownObjects {
  readonly #known = new Map<TableName, Map<string, KnownObject>>();
  readonly #children = new Set<number>();
  readonly #mergesServices: boolean;

  /** @param mergesServices two services with one id are parts of one, not a mistake */
  constructor(mergesServices: boolean) {
    this.#mergesServices = mergesServices;
  }

  /** Notes that an object is there. `depth` is 0 at the top of the data. */
  appearance(table: TableName, id: string | undefined, value: object, depth: number): Appearance {
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
    if (known.hashes.length < MAX_APPEARANCES) known.hashes.push(hash);
    return 'more';
  }

  /** What was said of an object; `undefined` as long as nothing was. */
  told(table: TableName, id: string | undefined): ToldObject | undefined {
    const known = id === undefined ? undefined : this.#known.get(table)?.get(id);
    const told = known?.told;
    if (known === undefined || told === undefined) return undefined;
    return {
      get: (name) => told.get(name) ?? known.more?.get(name),
      add: (more) => {
        known.more ??= new Map();
        for (const [name, text] of more) known.more.set(name, text);
      },
    };
  }

  /** Notes what was said of an object first. */
  tell(table: TableName, id: string | undefined, texts: Texts | undefined): void {
    const known = id === undefined ? undefined : this.#known.get(table)?.get(id);
    if (known !== undefined) known.told = texts;
  }

  /** Whether the same was not said before about the same owner: what hangs on an organization comes often. */
  isNewChild(table: TableName, cells: Texts, depth: number): boolean {
    if (depth === 1 && !this.#mergesServices && cells.has('service_id')) return true;
    const said = [...cells].filter(([name]) => name !== 'id');
    const hash = stableHash(`${table}${JSON.stringify(said)}`);
    if (this.#children.has(hash)) return false;
    this.#children.add(hash);
    return true;
  }
}

/** What was said of an object so far, and where what comes later is added. */
export interface ToldObject {
  get(name: string): string | undefined;
  add(more: ReadonlyMap<string, string>): void;
}

function hashOf(value: object): number {
  try {
    return stableHash(JSON.stringify(value));
  } catch {
    // Nested thousands of levels deep: its levels past the limit are dropped anyway.
    return stableHash(Object.keys(value).join());
  }
}
