import {expect} from 'chai';

import {browserPlace} from './draft-place.ts';
import {content, makeStore, nextNews, opened, placeWith, subject} from './draft-setting.fixture.ts';
import {clearDevice, keptDrafts, keptOnDevice} from './kept-on-device.fixture.ts';

const fails = (name: string) => (): never => {
  throw new DOMException('as the browser says it', name);
};

describe('a browser that keeps nothing', function () {
  this.timeout(30_000);
  afterEach(clearDevice);

  it('S01 S03 S04 in a frame without an origin: a value says so, and nothing is thrown', async () => {
    const said = await inOpaqueFrame();
    const unable = {kind: 'unable', reason: 'no-storage'};
    expect(said).to.deep.equal({
      origin: 'null',
      resume: unable,
      begin: unable,
      protect: unable,
      unlock: unable,
      uncaught: [],
    });
  });

  for (const [row, parts, reason] of [
    ['S01 IndexedDB is absent', {indexedDB: () => undefined}, 'no-storage'],
    ['S01 IndexedDB throws', {indexedDB: fails('SecurityError')}, 'no-storage'],
    ['S01 opening throws', {indexedDB: () => ({open: fails('SecurityError')})}, 'no-storage'],
    ['S03 sessionStorage throws', {sessionStorage: fails('SecurityError')}, 'no-storage'],
    [
      'S02 sessionStorage is full',
      {sessionStorage: () => ({getItem: () => null, setItem: fails('QuotaExceededError')})},
      'full',
    ],
    ['D04 Web Locks are absent', {locks: () => undefined}, 'no-locks'],
    ['D04 Web Locks throw', {locks: () => ({request: fails('SecurityError')})}, 'no-storage'],
  ] as const)
    it(`${row}: beginning says why, and leaves nothing`, async () => {
      const {store} = makeStore({place: placeWith(parts)});
      expect(await store.begin()).to.deep.equal({kind: 'unable', reason});
      expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
    });

  it('S02 without room for a change: the one before stays, and the next one is tried again', async () => {
    let full = false;
    const place = placeWith({indexedDB: () => withQuota(() => full)});
    const {draft} = opened(await makeStore({place}).store.begin());
    draft.save(content('a'));
    await draft.settled();

    full = true;
    const trouble = nextNews(draft);
    draft.save(content('ab'));
    await draft.settled();
    expect(await trouble).to.deep.equal({kind: 'trouble', reason: 'full'});
    expect(await keptDrafts()).to.have.length(1);

    full = false;
    const kept = nextNews(draft);
    draft.save(content('abc'));
    await draft.settled();
    expect(await kept).to.include({kind: 'kept'});
    await draft.release();
    const found = opened(await makeStore().store.resume());
    expect(found.content).to.deep.equal(content('abc'));
    await found.draft.release();
  });

  it('S11 when the person clears the data of the site meanwhile, it is over and stays so', async () => {
    const {draft} = opened(await makeStore().store.begin());
    draft.save(content('a'));
    await draft.settled();
    const news = nextNews(draft);
    await clearDevice();
    draft.save(content('ab'));
    await draft.settled();
    expect(await news).to.deep.equal({kind: 'ended', reason: 'cleared'});
    draft.save(content('abc'));
    await draft.settled();
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('S08 when only the key is cleared meanwhile, the ciphertext is deleted', async () => {
    const {draft} = opened(await makeStore().store.begin());
    draft.save(content('a'));
    await draft.settled();
    sessionStorage.clear();
    const news = nextNews(draft);
    draft.save(content('ab'));
    await draft.settled();
    expect(await news).to.deep.equal({kind: 'ended', reason: 'cleared'});
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('S12 navigator.storage is not asked for', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'storage');
    Object.defineProperty(navigator, 'storage', {configurable: true, value: undefined});
    try {
      const {draft} = opened(await makeStore().store.begin());
      draft.save(content('a'));
      await draft.settled();
      expect(await keptDrafts()).to.have.length(1);
      await draft.release();
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
    }
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'storage')).to.deep.equal(own);
  });
});

/** The browser's own database, in which writing fails as in a full one while `full` says so. */
function withQuota(full: () => boolean): IDBFactory {
  const put = (store: IDBObjectStore) => (value: unknown) => {
    if (!full()) return store.put(value);
    throw new DOMException('as the browser says it', 'QuotaExceededError');
  };
  return instead(browserPlace.indexedDB, {
    open: (...names: Parameters<IDBFactory['open']>) => {
      const request = browserPlace.indexedDB.open(...names);
      const database = () =>
        instead(request.result, {
          transaction: (...which: Parameters<IDBDatabase['transaction']>) => {
            const transaction = request.result.transaction(...which);
            const objectStore = (name: string) => {
              const store = transaction.objectStore(name);
              return instead(store, {put: put(store)});
            };
            return instead(transaction, {objectStore});
          },
        });
      return instead(request, {
        get result() {
          return database();
        },
      });
    },
  });
}

/** An object of the browser's with some of its parts replaced. */
function instead<T extends object>(real: T, parts: object): T {
  return new Proxy(real, {
    get: (_, name) => {
      if (name in parts) return Reflect.get(parts, name) as unknown;
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? (value.bind(real) as unknown) : value;
    },
    set: (_, name, value) => Reflect.set(real, name, value),
  });
}

/** Runs the drafts where the browser forbids every storage: in a sandboxed frame. Says what came of it. */
async function inOpaqueFrame(): Promise<unknown> {
  const entry = await asDataModule(new URL('../drafts.ts', import.meta.url).href);
  const script = `
    const uncaught = [];
    addEventListener('error', (event) => uncaught.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
    const {DraftStore} = await import('${entry}');
    const store = new DraftStore({subject: ${JSON.stringify(subject)}});
    const resume = await store.resume();
    const begin = await store.begin();
    const protect = await store.protect('blue kettle 41');
    const unlock = await store.unlock('blue kettle 41');
    await store.sweep();
    parent.postMessage({origin, resume, begin, protect, unlock, uncaught}, '*');`;
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  const page = new Blob([`<!doctype html><script type="module">${script}</script>`], {
    type: 'text/html',
  });
  frame.src = URL.createObjectURL(page);
  const said = new Promise((resolve) =>
    window.addEventListener('message', (event) => {
      if (event.source === frame.contentWindow) resolve(event.data);
    }),
  );
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}

const loaded = new Map<string, string>();

/** A module and all it imports in one address, for a frame that may load nothing from here. */
async function asDataModule(address: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  let code = await (await fetch(address)).text();
  for (const [, name = ''] of code.matchAll(/from\s*["']([^"']+)["']/gu))
    code = code.replaceAll(`"${name}"`, `"${await asDataModule(new URL(name, address).href)}"`);
  const data = `data:text/javascript;base64,${btoa(unescape(encodeURIComponent(code)))}`;
  loaded.set(address, data);
  return data;
}
