/** A value as bytes in a row: texts in UTF-8 and UTF-16, bytes as they are, objects part by part. */
const bytesOf = (value: unknown): readonly number[] => {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return bytesOf(value.buffer);
  if (typeof value === 'object' && value)
    return Object.entries(value).flatMap(([key, part]) => [...bytesOf(key), ...bytesOf(part)]);
  const text = String(value);
  const units = Array.from(text, (unit) => unit.charCodeAt(0));
  return [...new TextEncoder().encode(text), ...units.flatMap((unit) => [unit & 255, unit >> 8])];
};

/** What this origin keeps on the device: by the name of its place. Makes no database by looking. */
export const keptOnDevice = async (): Promise<ReadonlyMap<string, unknown>> => {
  const kept = new Map<string, unknown>();
  for (const [name, storage] of Object.entries({localStorage, sessionStorage}))
    for (const key of Object.keys(storage))
      // the test runner's own
      if (key.startsWith('heard')) kept.set(`${name} ${key}`, storage.getItem(key));
  const database = await connect();
  if (database) {
    database.close();
    kept.set('IndexedDB heard-drafts', undefined);
    for (const value of await keptDrafts()) kept.set(`IndexedDB heard-drafts ${value.id}`, value);
  }
  return kept;
};

/** The names of the places that hold a text: as it is, in UTF-16, or in base64. */
export const placesOf = (text: string, kept: ReadonlyMap<string, unknown>): readonly string[] => {
  const asCharacters = (bytes: readonly number[]) =>
    bytes.map((byte) => String.fromCharCode(byte)).join('');
  const forms = [
    text,
    btoa(text).slice(0, -4),
    btoa(` ${text}`).slice(4, -4),
    btoa(`  ${text}`).slice(4, -4),
  ];
  return [...kept]
    .filter(([name, value]) => {
      const all = asCharacters(bytesOf({[name]: value}));
      return forms.some((form) => all.includes(form) || all.includes(form.split('').join('\0')));
    })
    .map(([name]) => name);
};

const ended = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('It failed.'));
    };
  });

/** Connects to the database of drafts, if there is one. Leaves none: WebKit lists one for a while that is gone. */
const connect = async (): Promise<IDBDatabase | undefined> => {
  const all = await indexedDB.databases();
  if (!all.some(({name}) => name === 'heard-drafts')) return undefined;
  const request = indexedDB.open('heard-drafts');
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.result.createObjectStore('drafts', {keyPath: 'id'});
  };
  const database = await ended(request);
  database.onversionchange = () => database.close();
  if (!isNew) return database;
  database.close();
  await ended(indexedDB.deleteDatabase('heard-drafts'));
  return undefined;
};

type Kept = Record<string, unknown> & {id: string; sealed: ArrayBuffer};

/** Works in the store of drafts with a connection of its own. Does nothing where there is none. */
const inStore = async <T>(
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> => {
  const database = await connect();
  if (!database) return undefined;
  try {
    return await ended(work(database.transaction('drafts', 'readwrite').objectStore('drafts')));
  } finally {
    database.close();
  }
};

/** The drafts in the database, as they are. */
export const keptDrafts = async (): Promise<readonly Kept[]> =>
  (await inStore((store) => store.getAll() as IDBRequest<Kept[]>)) ?? [];

/** Lays a value into the database of drafts, as somebody with the device could. */
export const layDraft = (value: object) => inStore((store) => store.put(value));

/** Makes a database of drafts in another version, with one value in it. */
export const layDatabase = async (version: number, value: object) => {
  const request = indexedDB.open('heard-drafts', version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', {keyPath: 'id'}).put(value);
  };
  (await ended(request)).close();
};

/** Takes away what drafts keep. Waits for whoever has the database open. */
export const clearDevice = async () => {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('heard')) sessionStorage.removeItem(key);
  await ended(indexedDB.deleteDatabase('heard-drafts'));
};
