const ended = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('It failed.'));
    };
  });

const isListed = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({name}) => name === 'heard-drafts');

/** Connects to the database of drafts, if there is one. Leaves none: WebKit lists one for a while that is gone. */
const connect = async (): Promise<IDBDatabase | undefined> => {
  if (!(await isListed())) return undefined;
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

/** Lets others work before the next look. */
export const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Whether there is a database. An empty one may be that of a form that looks: it is gone in a moment, or left behind. */
const isThere = async (): Promise<boolean> => {
  for (let look = 0; look < 50; look++) {
    const database = await connect();
    if (!database) return false;
    const count = await ended(database.transaction('drafts').objectStore('drafts').count());
    database.close();
    if (count) return true;
    await turn();
  }
  return true;
};

/** What this origin keeps on the device for drafts, by the names of the places. Makes nothing by looking. */
export const keptOnDevice = async (): Promise<readonly string[]> => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage).filter((name) => name.startsWith('heard')),
  ...((await isThere()) ? ['heard-drafts'] : []),
];

interface Kept {
  readonly iv: Uint8Array;
  readonly sealed: ArrayBuffer;
}

/** The drafts in the database, as they are. */
export const keptDrafts = async (): Promise<readonly Kept[]> => {
  const database = await connect();
  if (!database) return [];
  try {
    return await ended<Kept[]>(database.transaction('drafts').objectStore('drafts').getAll());
  } finally {
    database.close();
  }
};

/** Everything in the database of drafts and in sessionStorage, as text: bytes as characters. */
export const keptText = async (): Promise<string> => {
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    if (ArrayBuffer.isView(value)) return text(value.buffer);
    return typeof value === 'object' && value
      ? Object.values(value).map(text).join('\n')
      : String(value);
  };
  return text([await keptDrafts(), Object.entries({...sessionStorage})]);
};

/** Does something, and waits until a draft was written because of it: each writing has a nonce of its own. */
export const untilKept = async (act: () => Promise<void>): Promise<void> => {
  const nonces = async () => (await keptDrafts()).map(({iv}) => iv.join());
  const before = await nonces();
  await act();
  while ((await nonces()).every((nonce) => before.includes(nonce))) await turn();
};

/**
 * Waits until nothing is kept. At first it only looks at the list: a database that is opened while the form deletes it
 * is, once in a hundred times, never heard of again in WebKitGTK.
 */
export const untilNothingIsKept = async (): Promise<void> => {
  for (let look = 0; look < 50 && (await isListed()); look++) await turn();
  while ((await keptOnDevice()).length) await turn();
};

/** Changes one bit of the only draft. */
export const flipBit = async (): Promise<void> => {
  const [draft] = await keptDrafts();
  new Uint8Array(draft!.sealed)[9]! ^= 4;
  const database = await ended(indexedDB.open('heard-drafts'));
  await ended(database.transaction('drafts', 'readwrite').objectStore('drafts').put(draft));
  database.close();
};

/** Takes away what is kept, also what a form that has just gone writes at its end. */
export const clearDevice = async () => {
  do {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith('heard')) sessionStorage.removeItem(name);
    await ended(indexedDB.deleteDatabase('heard-drafts'));
    await turn();
  } while ((await keptOnDevice()).length);
};
