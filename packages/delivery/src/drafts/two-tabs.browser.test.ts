import {expect} from 'chai';

import {openTab, type AnotherTab} from './another-tab.fixture.ts';
import {
  content,
  leaveBehind,
  makeStore,
  nextNews,
  opened,
  subject,
} from './draft-setting.fixture.ts';
import {clearDevice, keptDrafts, keptOnDevice, layDatabase} from './kept-on-device.fixture.ts';

const never = new AbortController().signal;

describe('two tabs', function () {
  this.timeout(30_000);
  let tab: AnotherTab;
  beforeEach(async () => {
    tab = await openTab();
  });
  afterEach(async () => {
    tab.crash();
    await clearDevice();
  });
  const storeOfTab = () => new tab.drafts.DraftStore({subject});

  it('D04 of one draft only the first may write', async () => {
    const {draft} = opened(await storeOfTab().begin());
    draft.save(content('In the first tab.'));
    await draft.settled();
    const {store} = makeStore();
    expect(await store.resume()).to.include({kind: 'busy'});
    expect(await keptDrafts()).to.have.length(1);
  });

  it('D04 the second may write once the first has let go', async () => {
    const {draft} = opened(await storeOfTab().begin());
    draft.save(content('In the first tab.'));
    await draft.settled();
    const {store} = makeStore();
    const found = await store.resume();
    if (found.kind !== 'busy') throw new Error(found.kind);
    const free = found.whenFree(never);
    draft.save(content('In the first tab, at last.'));
    await draft.release();
    await free;
    const resumed = opened(await store.resume());
    expect(resumed.content).to.deep.equal(content('In the first tab, at last.'));
    await resumed.draft.release();
  });

  it('D04 with a passphrase too', async () => {
    await leaveBehind(opened(await makeStore().store.protect('blue kettle 41')).draft, 'Kept.');
    const first = opened(await storeOfTab().unlock('blue kettle 41'));
    const {store} = makeStore();
    expect(await store.unlock('blue kettle 41')).to.include({kind: 'busy'});
    await first.draft.release();
    await opened(await store.unlock('blue kettle 41')).draft.release();
  });

  it('D05 when the first crashes, the second goes on', async () => {
    const {draft} = opened(await storeOfTab().begin());
    draft.save(content('Before the crash.'));
    await draft.settled();
    const {store} = makeStore();
    const found = await store.resume();
    if (found.kind !== 'busy') throw new Error(found.kind);
    const free = found.whenFree(never);
    tab.crash();
    await free;
    const resumed = opened(await store.resume());
    expect(resumed.content).to.deep.equal(content('Before the crash.'));
    await resumed.draft.release();
  });

  it('two tabs that each begin a report do not disturb each other', async () => {
    const first = opened(await storeOfTab().begin()).draft;
    first.save(content('In the first tab.'));
    await first.settled();
    const second = opened(await makeStore().store.begin()).draft;
    second.save(content('In the second tab.'));
    await second.settled();
    expect(await keptDrafts()).to.have.length(2);
    await second.delete();
    expect(await keptDrafts()).to.have.length(1);
    await first.release();
  });

  it('S08 a tab without a key leaves alone what another has open', async () => {
    const {draft} = opened(await storeOfTab().begin());
    draft.save(content('In the first tab.'));
    await draft.settled();
    const entries = Object.entries({...sessionStorage});
    sessionStorage.clear();
    expect(await makeStore({reloaded: true}).store.resume()).to.deep.equal({kind: 'none'});
    expect(await keptDrafts()).to.have.length(1);
    for (const [key, value] of entries) sessionStorage.setItem(key, value as string);
    await draft.release();
  });

  it('a draft that is open is not lost with the database, when another tab deletes its last one', async () => {
    const {draft} = opened(await storeOfTab().begin());
    draft.save(content('In the first tab.'));
    await draft.settled();
    indexedDB.deleteDatabase('heard-drafts');
    while (!(await keptDrafts()).length) await new Promise((resolve) => setTimeout(resolve));
    await draft.release();
    const resumed = opened(await makeStore().store.resume());
    expect(resumed.content).to.deep.equal(content('In the first tab.'));
    await resumed.draft.release();
  });

  it('S05 a database that another tab holds keeps nobody waiting for more than 3 seconds', async () => {
    const {draft} = opened(await makeStore().store.begin());
    await leaveBehind(draft, 'At the bus stop.');
    // a tab with code of another time, which does not make way
    const holder = await connect();
    const deleting = indexedDB.deleteDatabase('heard-drafts');
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    const {store, clock} = makeStore();
    const resumed = store.resume();
    await asked(clock, 3_000);
    clock.pass(3_000);
    expect(await resumed).to.deep.equal({kind: 'unable', reason: 'blocked'});
    const begun = store.begin();
    await asked(clock, 3_000);
    clock.pass(3_000);
    expect(await begun).to.deep.equal({kind: 'unable', reason: 'blocked'});

    const deleted = new Promise((resolve) => {
      deleting.onsuccess = resolve;
    });
    holder.close();
    await deleted;
    await leaveBehind(opened(await store.begin()).draft, 'Once the other tab is closed.');
    expect(await keptDrafts()).to.have.length(1);
  });

  it('S05 a draft makes way for a later version, and says that it is no longer kept', async () => {
    const {draft} = opened(await makeStore().store.begin());
    draft.save(content('At the bus stop.'));
    await draft.settled();
    const news = nextNews(draft);
    const upgrade = indexedDB.open('heard-drafts', 2);
    await new Promise((resolve) => {
      upgrade.onsuccess = resolve;
    });
    upgrade.result.close();
    draft.save(content('At the bus stop, at noon.'));
    await draft.settled();
    expect(await news).to.deep.equal({kind: 'trouble', reason: 'newer'});
    await draft.release();
  });

  it('S06 a database of a later version is ignored, not destroyed', async () => {
    await layDatabase(7, {id: 'of a later version'});
    const {store} = makeStore();
    expect(await store.begin()).to.deep.equal({kind: 'unable', reason: 'newer'});
    expect(await store.resume()).to.deep.equal({kind: 'unable', reason: 'newer'});
    expect(await store.protect('blue kettle 41')).to.deep.equal({kind: 'unable', reason: 'newer'});
    expect(await store.unlock('blue kettle 41')).to.deep.equal({kind: 'unable', reason: 'newer'});
    await store.sweep();
    expect((await keptDrafts()).map(({id}) => id)).to.deep.equal(['of a later version']);
    expect(
      [...(await keptOnDevice()).keys()].filter((name) => name.startsWith('session')),
    ).to.deep.equal([]);
  });
});

const connect = () =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('heard-drafts');
    request.onsuccess = () => resolve(request.result);
  });

/** Waits until somebody waits so long by a clock. */
const asked = async ({asked}: {readonly asked: readonly number[]}, ms: number) => {
  const before = asked.filter((each) => each === ms).length;
  while (asked.filter((each) => each === ms).length === before)
    await new Promise((resolve) => setTimeout(resolve));
};
