import type {Config} from '@heard/schema';
import {clearPage} from '@heard/testing/drivers';
import {makeConfig, openSent, watchedPage} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import '../define.ts';
import {atCheckPage} from '../to-be-sent.fixture.ts';

const arrived = 'Your report has arrived';
const {network, heard} = watchedPage(clearPage);

type FormPost = Extract<Config['delivery'], {connector: 'form-post'}>;

/** A person at the page where answers are checked, before a form service that answers like this, one after the other. */
const aboutToSend = async (parts: Partial<FormPost>, ...answers: (() => Response)[]) => {
  const {config, hotlineKey} = await makeConfig();
  const received: (readonly [string, FormDataEntryValue])[][] = [];
  network.use(
    http.post('/f/report', async ({request}) => {
      received.push([...(await request.formData()).entries()]);
      return (answers.shift() ?? (() => new HttpResponse(null, {status: 204})))();
    }),
  );
  const recipients = config.recipients.map(({keys, ...recipient}) =>
    parts.seal ? {...recipient, keys} : recipient,
  );
  const delivery = {connector: 'form-post' as const, endpoint: '/f/report', ...parts};
  const form = await atCheckPage({...config, recipients, delivery} as Config);
  return {form, received, hotlineKey};
};

describe('a report goes to an address that takes forms', () => {
  for (const encoding of ['multipart', 'url-encoded'] as const)
    it(`open, ${encoding}, with the names of the service, and the page promises no answer`, async () => {
      const {form, received} = await aboutToSend({
        encoding,
        fields: {'incident.narrative': 'message'},
        fixed: {'form-name': 'report'},
        keyField: 'id',
      });
      expect(form.text()).to.include('The people who run the server');
      await form.send();
      await form.page(arrived);
      expect(received).to.have.length(1);
      const fields = Object.fromEntries(received[0]!);
      expect(fields).to.include({
        message: 'At the bus stop.',
        'contact.preference': 'none',
        'form-name': 'report',
        formId: 'hate-incident-short',
      });
      expect(fields['id']).to.match(/^[\w-]{22}$/u);
      expect(fields).not.to.have.any.keys('replyTo', 'answers', 'idempotencyKey');
      expect(form.text()).to.include('There is no code for this report.');
      expect(heard.lines).to.deep.equal([]);
    });

  it('sealed, as a file, for the keys of the readers alone', async () => {
    const {form, received, hotlineKey} = await aboutToSend({seal: true});
    await form.send();
    await form.page(arrived);
    const fields = Object.fromEntries(received[0]!);
    expect(Object.keys(fields)).to.have.members([
      'tenant',
      'recipients',
      'sealed',
      'idempotencyKey',
    ]);
    const file = fields['sealed'] as File;
    expect(file.name).to.equal('sealed.age');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sealed = btoa(String.fromCharCode(...bytes));
    const report = await openSent(
      {tenant: 'lake-city', recipients: ['hotline'], lookup: 'L'.repeat(43), sealed},
      hotlineKey,
    );
    expect(report?.answers['incident.narrative']).to.equal('At the bus stop.');
  });

  it('N04 and a lost answer: the same form goes out again', async () => {
    const {form, received} = await aboutToSend({}, () => HttpResponse.error());
    await form.send();
    await form.page(arrived);
    expect(received).to.have.length(2);
    expect(received[1]).to.deep.equal(received[0]);
  });

  it('and a page of thanks: believed where the configuration says so, and not elsewhere', async () => {
    const thanks = () => HttpResponse.html('<h1>Thanks</h1>');
    const trusting = await aboutToSend({pageMeansStored: true}, thanks);
    await trusting.form.send();
    await trusting.form.page(arrived);
    expect(trusting.received).to.have.length(1);
    clearPage();
    const doubting = await aboutToSend({}, thanks);
    await doubting.form.send();
    await doubting.form.page(arrived);
    expect(doubting.received).to.have.length(2);
  });
});
