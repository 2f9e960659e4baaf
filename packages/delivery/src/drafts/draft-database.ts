import type {Clock} from '../sending/clock.ts';
import type {DraftPlace} from './draft-place.ts';
import type {DraftRecord} from './draft-record.ts';

const NAME = 'heard-drafts';
const STORE = 'drafts';
const VERSION = 1;
/** Another tab may keep a database from opening. Longer than this nobody should wait. */
const OPEN_LIMIT_MS = 3_000;

/** Ends with the result of a request, and throws its error. */
const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('The request failed.'));
    };
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction ended.'));
  });

/** Says whether there is no database. Where the browser can't tell, opening it will. */
const isAbsent = async ({indexedDB}: DraftPlace): Promise<boolean> => {
  const databases = (await indexedDB.databases?.()) as IDBDatabaseInfo[] | undefined;
  return !!databases && !databases.some(({name}) => name === NAME);
};

/** An open database, and whether it was made just now. */
interface Connection {
  readonly database: IDBDatabase;
  readonly isNew: boolean;
}

const connect = (place: DraftPlace, tooLate: AbortSignal): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const request = place.indexedDB.open(NAME, VERSION);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.result.createObjectStore(STORE, {keyPath: 'id'});
    };
    request.onsuccess = () => {
      if (tooLate.aborted) request.result.close();
      else resolve({database: request.result, isNew});
    };
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('The database did not open.'));
    };
  });

/** The database of drafts, which is one for all forms of an origin. It makes way for others by itself. */
export class DraftDatabase {
  readonly #place: DraftPlace;
  readonly #database: IDBDatabase;
  #state: 'open' | 'closed' | 'cleared' = 'open';
  /** Is told when it was closed for another tab. */
  onMadeWay: (() => void) | undefined;

  private constructor(place: DraftPlace, database: IDBDatabase) {
    this.#place = place;
    this.#database = database;
    // Another tab has a later version of Heard, or has deleted the last draft.
    database.onversionchange = () => {
      this.close();
      this.onMadeWay?.();
    };
    database.onclose = () => {
      this.#state = 'cleared';
    };
  }

  /** `closed`: by us, or for another tab. `cleared`: by the browser, with all data of the site. */
  get state() {
    return this.#state;
  }

  /**
   * Opens it, and makes it if that is wanted; else gives nothing where there is none. Rejects with what the
   * browser says, or with a `TimeoutError` after 3 seconds.
   */
  static async open(
    place: DraftPlace,
    clock: Clock,
    create: boolean,
  ): Promise<DraftDatabase | undefined> {
    const opened = new AbortController();
    const tooLate = new AbortController();
    const limit = clock.wait(OPEN_LIMIT_MS, opened.signal).then(() => {
      tooLate.abort();
      throw new DOMException('Another tab holds the database.', 'TimeoutError');
    });
    try {
      const open = async () =>
        !create && (await isAbsent(place)) ? undefined : connect(place, tooLate.signal);
      const connection = await Promise.race([open(), limit]);
      if (!connection) return undefined;
      const database = new DraftDatabase(place, connection.database);
      if (create || !connection.isNew) return database;
      // Looking must not leave one behind. WebKit lists one for a while that is gone, and an upgrade that is
      // called off leaves an empty one there.
      await database.closeOrRemove();
      return undefined;
    } finally {
      opened.abort();
      limit.catch(() => undefined);
    }
  }

  /** The value under an id, whatever it is. */
  read(id: string): Promise<unknown> {
    return result<unknown>(this.#store('readonly').get(id));
  }

  /** All values, whatever they are. */
  readAll(): Promise<readonly unknown[]> {
    return result<unknown[]>(this.#store('readonly').getAll());
  }

  /**
   * Writes a draft. All of it is handed to the browser before this returns, so that it can be the last thing a
   * page does: at `pagehide` Chromium and Firefox finish it, WebKitGTK only what came before.
   */
  async write(record: DraftRecord): Promise<void> {
    const store = this.#store('readwrite');
    store.put(record);
    store.transaction.commit();
    await finished(store.transaction);
  }

  /** Deletes drafts, handed to the browser at once as {@link write}. */
  async delete(...ids: readonly IDBValidKey[]): Promise<void> {
    const store = this.#store('readwrite');
    for (const id of ids) store.delete(id);
    store.transaction.commit();
    await finished(store.transaction);
  }

  /** Closes it, and deletes it if no draft is left: no trace of a report that was begun. Never rejects. */
  async closeOrRemove(): Promise<void> {
    try {
      const left = await result(this.#store('readonly').count());
      this.close();
      if (left) return;
      const request = this.#place.indexedDB.deleteDatabase(NAME);
      // A tab that does not make way must not keep anybody waiting: it is deleted once that is closed.
      await Promise.race([
        result(request),
        new Promise((resolve) => {
          request.onblocked = resolve;
        }),
      ]);
    } catch {
      this.close();
    }
  }

  close(): void {
    if (this.#state === 'open') this.#state = 'closed';
    this.#database.close();
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}
