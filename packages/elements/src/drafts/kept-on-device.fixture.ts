/** What this origin keeps on the device for drafts, by the names of the places. Makes nothing by looking. */
export const keptOnDevice = async (): Promise<readonly string[]> => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage).filter((name) => name.startsWith('heard')),
  ...(await indexedDB.databases())
    .map(({name}) => name!)
    .filter((name) => name.startsWith('heard')),
];

interface Kept {
  readonly iv: Uint8Array;
  readonly sealed: ArrayBuffer;
}

/** The drafts in the database, as they are. */
export const keptDrafts = async (): Promise<readonly Kept[]> => {
  if (!(await keptOnDevice()).includes('heard-drafts')) return [];
  const request = indexedDB.open('heard-drafts');
  // It is gone by now: it must not be made by looking.
  request.onupgradeneeded = () => request.transaction!.abort();
  const database = await ended(request).catch(() => undefined);
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
  while ((await nonces()).every((nonce) => before.includes(nonce)))
    await new Promise((resolve) => setTimeout(resolve));
};

/** Waits until nothing is kept. */
export const untilNothingIsKept = async (): Promise<void> => {
  while ((await keptOnDevice()).length) await new Promise((resolve) => setTimeout(resolve));
};

/** Changes one bit of the only draft. */
export const flipBit = async (): Promise<void> => {
  const [draft] = await keptDrafts();
  new Uint8Array(draft!.sealed)[9]! ^= 4;
  const database = await ended(indexedDB.open('heard-drafts'));
  await ended(database.transaction('drafts', 'readwrite').objectStore('drafts').put(draft));
  database.close();
};

/** Takes away what is kept. */
export const clearDevice = async () => {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith('heard')) sessionStorage.removeItem(name);
  await ended(indexedDB.deleteDatabase('heard-drafts'));
};

const ended = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('It failed.'));
    };
  });
