import {expect} from 'chai';
import fc from 'fast-check';

import {content, leaveBehind, makeStore, opened, subject} from './draft-setting.fixture.ts';
import {lifetime} from './draft-record.ts';
import {
  clearDevice,
  keptDrafts,
  keptOnDevice,
  layDraft,
  placesOf,
} from './kept-on-device.fixture.ts';

const canary = 'canary7391';

afterEach(clearDevice);

describe('a draft of this tab', () => {
  it('is there again when the page is loaded again', async () => {
    const {store} = makeStore();
    await leaveBehind(opened(await store.begin()).draft, 'At the bus stop.');

    const found = opened(await makeStore().store.resume());
    expect(found.content).to.deep.equal(content('At the bus stop.'));
    await found.draft.release();
  });

  it('holds what was saved last, however fast a person types', async () => {
    const {store} = makeStore();
    const {draft} = opened(await store.begin());
    for (let length = 1; length <= 50; length++) draft.save(content('x'.repeat(length)));
    await draft.settled();
    await draft.release();
    const found = opened(await makeStore().store.resume());
    expect(found.content).to.deep.equal(content('x'.repeat(50)));
    await found.draft.release();
  });

  it('is written every 0.3 seconds at most', async () => {
    const {store, clock} = makeStore();
    const {draft} = opened(await store.begin());
    const written: string[] = [];
    const news = () =>
      new Promise<void>((resolve) => {
        draft.onNews = ({kind}) => {
          written.push(kind);
          resolve();
        };
      });
    const first = news();
    draft.save(content('a'));
    await draft.settled();
    await first;
    draft.save(content('ab'));
    draft.save(content('abc'));
    const second = news();
    await until(() => clock.asked.includes(300));
    clock.pass(299);
    expect(written).to.deep.equal(['kept']);
    clock.pass(1);
    await second;
    expect(written).to.deep.equal(['kept', 'kept']);
    await draft.release();
    const found = opened(await makeStore().store.resume());
    expect(found.content).to.deep.equal(content('abc'));
    await found.draft.release();
  });

  it('keeps any answers as they were, lone surrogates too (X08)', async () => {
    const anyText = fc
      .array(fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.integer({min: 0xd800, max: 0xdfff})))
      .map((units) => String.fromCharCode(...units));
    const anyAnswers = fc.dictionary(
      anyText,
      fc.oneof(anyText, fc.array(anyText), fc.integer(), fc.boolean()),
      {noNullPrototype: true},
    );
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const {draft} = opened(await makeStore().store.begin());
        draft.save({answers, step: 'what'});
        await draft.settled();
        await draft.release();
        const found = opened(await makeStore().store.resume());
        await found.draft.delete();
        expect(JSON.stringify(found.content.answers)).to.equal(JSON.stringify(answers));
      }),
      {numRuns: 25},
    );
  });

  it('is kept for 30 minutes after the last change', async () => {
    const {store, clock} = makeStore();
    const {draft} = opened(await store.begin());
    draft.save(content('a'));
    await draft.settled();
    clock.pass(lifetime.session - 1);
    await leaveBehind(draft, 'ab');
    clock.pass(lifetime.session - 1);
    const found = opened(await makeStore({clock}).store.resume());
    expect(found.until - clock.now()).to.equal(1);
    await found.draft.release();
  });

  it('is gone after 30 minutes, and so is its key', async () => {
    const {store, clock} = makeStore();
    await leaveBehind(opened(await store.begin()).draft, 'At the bus stop.');
    clock.pass(lifetime.session);
    expect(await makeStore({clock}).store.resume()).to.deep.equal({
      kind: 'lost',
      reason: 'expired',
    });
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('is gone after 30 minutes from a page that stands idle', async () => {
    const {store, clock} = makeStore();
    const {draft} = opened(await store.begin());
    draft.save(content('a'));
    await draft.settled();
    const ended = new Promise((resolve) => {
      draft.onNews = resolve;
    });
    clock.pass(lifetime.session);
    expect(await ended).to.deep.equal({kind: 'ended', reason: 'expired'});
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('is deleted without a trace', async () => {
    const {store} = makeStore();
    const {draft} = opened(await store.begin());
    draft.save(content(canary));
    await draft.settled();
    const deleted = draft.delete();
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('heard'))).to.deep.equal(
      [],
      'the key is gone before the page could be',
    );
    await deleted;
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
    draft.save(content('too late'));
    await draft.settled();
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });
});

describe('P03 what drafts leave on a device', () => {
  it('is nothing at all before a person has written something', async () => {
    const {store} = makeStore();
    expect(await store.resume()).to.deep.equal({kind: 'none'});
    expect(await store.unlock('blue kettle 41')).to.deep.equal({kind: 'none'});
    await store.sweep();
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('can not be read, neither answers nor the names of tenant and form', async () => {
    const {store} = makeStore();
    const forTab = opened(await store.begin()).draft;
    forTab.save(content(canary));
    await forTab.settled();
    const forLater = opened(await store.protect(`${canary} passphrase`)).draft;
    forLater.save(content(canary));
    await forLater.settled();

    const kept = await keptOnDevice();
    expect(
      [...kept.keys()].filter((name) => name.startsWith('IndexedDB heard-drafts ')),
    ).to.have.length(2);
    expect([...kept.keys()].filter((name) => name.startsWith('session'))).to.have.length(1);
    for (const text of [canary, 'incident.narrative', 'verbal', subject.tenant, subject.form])
      expect(placesOf(text, kept), text).to.deep.equal([]);
    await forTab.release();
    await forLater.release();
  });

  it('would be found by this test if it could be read', async () => {
    const {draft} = opened(await makeStore().store.begin());
    await leaveBehind(draft, 'x');
    const encoder = new TextEncoder();
    const readable = {
      utf8: encoder.encode(`a ${canary} b`),
      base64: btoa(`{"text":"${canary}"}`),
      utf16: canary,
    };
    for (const [id, sealed] of Object.entries(readable)) await layDraft({id, sealed});
    expect(placesOf(canary, await keptOnDevice())).to.have.length(3);
  });
});

describe('a draft that can not be opened is no trouble for the form', () => {
  const behind = async () => {
    const {store} = makeStore();
    await leaveBehind(opened(await store.begin()).draft, 'At the bus stop.');
    const [record] = await keptDrafts();
    return record!;
  };
  const resume = () => makeStore().store.resume();
  const nothingLeft = async () => expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);

  it('S09 with a bit flipped: it is deleted, and said to be damaged', async () => {
    const record = await behind();
    new Uint8Array(record.sealed)[100]! ^= 1;
    await layDraft(record);
    expect(await resume()).to.deep.equal({kind: 'lost', reason: 'damaged'});
    await nothingLeft();
  });

  it('S09 with something else in its place', async () => {
    for (const other of [{}, {sealed: 'text'}, {format: 1, iv: null}, {expires: Infinity}]) {
      const {id} = await behind();
      await layDraft({id, ...other});
      expect(await resume()).to.deep.equal({kind: 'lost', reason: 'damaged'});
      await nothingLeft();
    }
  });

  it('of another tenant or form', async () => {
    const record = await behind();
    for (const other of [
      {tenant: 'hill-city', form: 'hate-incident'},
      {tenant: 'lake-city', form: 'online-hate'},
    ]) {
      const {store} = makeStore({subject: {...other, version: 3}});
      expect(await store.resume()).to.deep.equal({kind: 'none'});
    }
    expect((await keptDrafts()).map(({id}) => id)).to.deep.equal([record.id], 'it is left alone');
  });

  it('of an earlier version of the form', async () => {
    await behind();
    const {store} = makeStore({subject: {...subject, version: 4}});
    expect(await store.resume()).to.deep.equal({kind: 'lost', reason: 'outdated'});
    await nothingLeft();
  });

  it('S06 of a later version of the form: it is left for that', async () => {
    const {id} = await behind();
    const {store} = makeStore({subject: {...subject, version: 2}});
    expect(await store.resume()).to.deep.equal({kind: 'lost', reason: 'newer'});
    expect((await keptDrafts()).map((record) => record.id)).to.deep.equal([id]);
    await opened(await resume()).draft.release();
  });

  it('S06 of a later version of Heard: it is left for that', async () => {
    const record = await behind();
    await layDraft({...record, format: 2, sealed: 'in a way of its own'});
    expect(await resume()).to.deep.equal({kind: 'lost', reason: 'newer'});
    const other = makeStore({subject: {...subject, tenant: 'hill-city'}});
    await other.store.sweep();
    expect((await keptDrafts()).map(({id}) => id)).to.deep.equal([record.id]);
  });

  it('S07 when the browser has evicted it: a clean start', async () => {
    await behind();
    indexedDB.deleteDatabase('heard-drafts');
    expect(await resume()).to.deep.equal({kind: 'none'});
    await nothingLeft();
  });

  it('S08 when its key is gone from the tab: it is deleted', async () => {
    await behind();
    sessionStorage.clear();
    expect(await makeStore({reloaded: true}).store.resume()).to.deep.equal({kind: 'none'});
    await nothingLeft();
  });

  it('S08 when its key is gone, and the tab is a new one: it is deleted when its time is over', async () => {
    const {store, clock} = makeStore();
    await leaveBehind(opened(await store.begin()).draft, 'In a tab that sleeps.');
    const [key, value] = Object.entries({...sessionStorage}).find(([name]) =>
      name.startsWith('heard'),
    )!;
    sessionStorage.removeItem(key);
    expect(await makeStore({clock}).store.resume()).to.deep.equal({kind: 'none'});
    expect(await keptDrafts()).to.have.length(1);
    clock.pass(lifetime.session);
    expect(await makeStore({clock}).store.resume()).to.deep.equal({kind: 'none'});
    await nothingLeft();
    sessionStorage.setItem(key, value as string);
    expect(await makeStore({clock}).store.resume()).to.deep.equal({kind: 'none'});
  });

  it('when its key is not one', async () => {
    await behind();
    const name = Object.keys(sessionStorage).find((key) => key.startsWith('heard'))!;
    for (const value of ['', ' ', 'abc', 'abc def', `abc ${'A'.repeat(44)}`]) {
      sessionStorage.setItem(name, value);
      expect(await resume(), value).to.deep.equal({kind: 'none'});
    }
  });
});

/** Looks again after each turn of the event loop. */
async function until(probe: () => boolean) {
  while (!probe()) await new Promise((resolve) => setTimeout(resolve));
}
