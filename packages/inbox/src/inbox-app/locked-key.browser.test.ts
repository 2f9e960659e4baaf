import {lockKeyFile} from '@heard/delivery/opening';
import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import {openPage} from './inbox-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
  // The page that was just taken away may still be ending its session.
  network.use(http.delete('/v1/inbox/sessions', () => new HttpResponse(null, {status: 204})));
});

const passphrase = 'four words and a lamp';
const label = 'Passphrase of the key file';

describe('a member of the staff whose key file has a passphrase', () => {
  it('is asked for it, hears when it does not fit, and gets in', async function () {
    // A wrong passphrase takes as long as the right one, on purpose.
    this.timeout(60_000);
    const {inbox, keyFile} = await openPage(network);
    const locked = await lockKeyFile(keyFile, passphrase);
    expect(inbox.text()).not.to.include(label);

    await inbox.enterWithFile(locked);
    expect(inbox.trouble()).to.equal(
      'This key file has a passphrase. Type it below the key file, and try again.',
    );
    inbox.fillInSecret(label, 'four words and a lump');
    await inbox.enterWithFile(locked);
    expect(inbox.trouble()).to.match(/^The passphrase does not fit this key file/u);
    expect(await network.seen()).not.to.include('POST /v1/inbox/challenges');

    inbox.fillInSecret(label, passphrase);
    await inbox.enterWithFile(locked);
    expect(inbox.heading()).to.equal('Reports');
  });
});
