import {expect} from 'chai';

import {content, leaveBehind, makeStore, opened, subject} from './draft-setting.fixture.ts';
import {lifetime} from './draft-record.ts';
import {clearDevice, keptDrafts, keptOnDevice, layDraft} from './kept-on-device.fixture.ts';

const passphrase = 'blue kettle 41';

// 600,000 rounds take a second on a slow machine, and some stories need ten of them.
describe('a draft with a passphrase', function () {
  this.timeout(60_000);
  afterEach(clearDevice);

  const keep = async (text: string, secret = passphrase, options = {}) => {
    const {store, clock} = makeStore(options);
    await leaveBehind(opened(await store.protect(secret)).draft, text);
    return clock;
  };

  it('opens with it, on a page that is loaded later', async () => {
    await keep('At the bus stop.');
    sessionStorage.clear();
    const found = opened(await makeStore().store.unlock(` ${passphrase} `));
    expect(found.content).to.deep.equal(content('At the bus stop.'));
    await leaveBehind(found.draft, 'At the bus stop, at noon.');
    const again = opened(await makeStore().store.unlock(passphrase));
    expect(again.content).to.deep.equal(content('At the bus stop, at noon.'));
    await again.draft.release();
  });

  it('does not touch what the tab keeps', async () => {
    await keep('At the bus stop.');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('heard'))).to.deep.equal([]);
  });

  it('S10 does not open with another, and the answer is the same as where there is none', async () => {
    const nothing = makeStore();
    expect(await nothing.store.unlock('wrong kettle')).to.deep.equal({kind: 'none'});
    await keep('At the bus stop.');
    const {store, clock} = makeStore();
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = store.unlock(`wrong kettle ${attempt}`);
      clock.pass(clock.asked.filter((ms) => ms !== 3_000).at(-1) ?? 0);
      expect(await answer).to.deep.equal({kind: 'none'});
    }
    const waits = clock.asked.filter((ms) => ms !== 3_000);
    expect(waits).to.deep.equal([1_000, 2_000, 4_000, 8_000]);
    const right = store.unlock(passphrase);
    clock.pass(16_000);
    await opened(await right).draft.release();
  });

  it('S10 takes the same work whether there is none, one or several', async () => {
    const derived = await countDerivations(() => makeStore().store.unlock('wrong kettle'));
    await keep('Of the first person.', 'first passphrase');
    const withOne = await countDerivations(() => makeStore().store.unlock('wrong kettle'));
    await keep('Of the second person.', 'second passphrase');
    const withTwo = await countDerivations(() => makeStore().store.unlock('wrong kettle'));
    expect([derived, withOne, withTwo]).to.deep.equal([1, 1, 1]);
  });

  it('stands beside those of others who use the device', async () => {
    await keep('Of the first person.', 'first passphrase');
    await keep('Of the second person.', 'second passphrase');
    const drafts = await keptDrafts();
    expect(new Set(drafts.map(({salt}) => String(salt))).size, 'one salt: one wait').to.equal(1);
    const {store} = makeStore();
    const first = opened(await store.unlock('first passphrase'));
    expect(first.content).to.deep.equal(content('Of the first person.'));
    await first.draft.delete();
    const second = opened(await store.unlock('second passphrase'));
    expect(second.content).to.deep.equal(content('Of the second person.'));
    await second.draft.delete();
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('is kept for 7 days after the last change, and no longer', async () => {
    const clock = await keep('At the bus stop.');
    clock.pass(lifetime.passphrase - 1);
    const found = opened(await makeStore({clock}).store.unlock(passphrase));
    await found.draft.release();
    clock.pass(1);
    await makeStore({clock}).store.sweep();
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
    expect(await makeStore({clock}).store.unlock(passphrase)).to.deep.equal({kind: 'none'});
  });

  it('of an earlier version of the form is said to be so, to whoever has the passphrase only', async () => {
    await keep('At the bus stop.');
    const {store, clock} = makeStore({subject: {...subject, version: 4}});
    expect(await store.unlock('wrong kettle')).to.deep.equal({kind: 'none'});
    clock.pass(1_000);
    expect(await store.unlock(passphrase)).to.deep.equal({kind: 'lost', reason: 'outdated'});
    expect([...(await keptOnDevice()).keys()]).to.deep.equal([]);
  });

  it('S06 of a later version of the form is left for that', async () => {
    await keep('At the bus stop.');
    const {store} = makeStore({subject: {...subject, version: 2}});
    expect(await store.unlock(passphrase)).to.deep.equal({kind: 'lost', reason: 'newer'});
    expect(await keptDrafts()).to.have.length(1);
  });

  it('S09 with a bit flipped opens no more than with a wrong passphrase', async () => {
    await keep('At the bus stop.');
    const [record] = await keptDrafts();
    new Uint8Array(record!.sealed)[0]! ^= 1;
    await layDraft(record!);
    expect(await makeStore().store.unlock(passphrase)).to.deep.equal({kind: 'none'});
  });

  it('S08 is not deleted because a tab has no key', async () => {
    await keep('At the bus stop.');
    expect(await makeStore({reloaded: true}).store.resume()).to.deep.equal({kind: 'none'});
    expect(await keptDrafts()).to.have.length(1);
  });

  it('does not open for another tenant or form', async () => {
    await keep('At the bus stop.');
    const {store} = makeStore({subject: {...subject, tenant: 'hill-city'}});
    expect(await store.unlock(passphrase)).to.deep.equal({kind: 'none'});
  });
});

/** How often a key is made from a passphrase while something is done. */
async function countDerivations(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const {subtle} = crypto;
  const derive = subtle.deriveKey.bind(subtle);
  subtle.deriveKey = (...options) => {
    count++;
    return derive(...options);
  };
  try {
    await act();
  } finally {
    Reflect.deleteProperty(subtle, 'deriveKey');
  }
  return count;
}
