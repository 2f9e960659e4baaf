import type {Config, IntakeRequest} from '@heard/schema';
import {clearPage, showForm} from '@heard/testing/drivers';
import {
  JsonBackEnd,
  makeConfig,
  openSent,
  stores,
  storesAndLoses,
  watchedPage,
  type JsonAnswer,
} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import '../define.ts';
import {atCheckPage, expectSameReport} from '../to-be-sent.fixture.ts';

const arrived = 'Your report has arrived';
const notConfirmed = 'We could not confirm that your report arrived';
const notSent = 'Your report was not sent';
const locked = 'Your report is locked on this device before it is sent. Only they have the key.';
const open =
  'Your report is not locked on this device. It goes out over a secure connection. The people who run the server can read it.';

const {network, heard} = watchedPage(clearPage);

type Json = Extract<Config['delivery'], {connector: 'json'}>;

/** A configuration that sends to an address that takes JSON; without sealing, nobody has keys. */
const configFor = async (delivery: Partial<Json> = {}, parts: Partial<Config> = {}) => {
  const {config, hotlineKey} = await makeConfig({parts});
  const recipients = config.recipients.map(({keys, ...recipient}) =>
    delivery.seal ? {...recipient, keys} : recipient,
  );
  const json = {connector: 'json' as const, endpoint: '/hooks/reports', ...delivery};
  return {config: {...config, recipients, delivery: json} as Config, hotlineKey};
};

/** A person at the page where answers are checked, before a back end that will answer like this. */
const aboutToSend = async (config: Config, ...answers: JsonAnswer[]) => {
  const backEnd = new JsonBackEnd();
  backEnd.answers(...answers);
  network.use(...backEnd.handlers);
  return {form: await atCheckPage(config), backEnd};
};

describe('a report goes to an address that takes JSON', () => {
  it('open, once, with the answers as they are, and the page promises no answer', async () => {
    const {config} = await configFor({headers: {'x-form': 'lake-city'}});
    const {form, backEnd} = await aboutToSend(config);
    await form.send();
    await form.page(arrived);
    expectSameReport(backEnd, 1);
    const {body, headers, idempotencyKey} = backEnd.received[0]!;
    expect(body).to.include({
      formId: 'hate-incident-short',
      tenantId: 'lake-city',
      anonymous: true,
    });
    expect(body['answers']).to.deep.equal({
      'incident.narrative': 'At the bus stop.',
      'contact.preference': 'none',
    });
    expect(body).not.to.have.property('replyTo');
    expect(headers.get('x-form')).to.equal('lake-city');
    expect(idempotencyKey).to.match(/^[\w-]{22}$/u);
    expect(form.text()).to.include('There is no code for this report.');
    expect(form.text()).not.to.include('Your report code');
    expect(form.text()).not.to.match(/\d{4} \d{4}/u);
    await form.continue();
    expect(form.heading()).to.equal('What happens next');
    expect(heard.lines).to.deep.equal([]);
  });

  it('with the names of the back end, and nothing is left out', async () => {
    const fields = {'incident.narrative': 'message', submittedAt: 'date'};
    const {config} = await configFor({fields});
    const {form, backEnd} = await aboutToSend(config);
    await form.send();
    await form.page(arrived);
    const {body} = backEnd.received[0]!;
    expect(body).to.include({message: 'At the bus stop.', 'contact.preference': 'none'});
    expect(body['date']).to.match(/:00Z$/u);
    expect(body).not.to.have.any.keys('answers', 'incident.narrative', 'submittedAt');
  });

  it('sealed where the configuration says so, for the keys of the readers alone', async () => {
    const {config, hotlineKey} = await configFor({seal: true});
    const {form, backEnd} = await aboutToSend(config);
    expect(form.readers()['Everyone else']).to.include('locked on this device before it goes out');
    await form.send();
    await form.page(arrived);
    const {body, text} = backEnd.received[0]!;
    expect(Object.keys(body)).to.have.members(['tenant', 'recipients', 'sealed']);
    expect(text).not.to.include('bus stop');
    const report = await openSent(body as unknown as IntakeRequest, hotlineKey);
    expect(report?.answers['incident.narrative']).to.equal('At the bus stop.');
    expect(form.text()).to.include('There is no code for this report.');
  });

  it('N04 the answer is lost: one more try with the same key, and it is stored once', async () => {
    const {config} = await configFor();
    const {form, backEnd} = await aboutToSend(config, storesAndLoses);
    await form.send();
    await form.page(arrived);
    expectSameReport(backEnd, 2);
  });

  it('N15 a login page answers in its place: that is no receipt', async () => {
    const {config} = await configFor();
    const login = () => HttpResponse.html('<!doctype html><p>CANARY of the hotel</p>');
    const {form, backEnd} = await aboutToSend(config, login);
    await form.send();
    await form.page(arrived);
    expectSameReport(backEnd, 2);
    expect(form.text()).not.to.include('CANARY');
  });

  it('N18 a redirect is not followed: the person is told that nothing is confirmed, and tries again', async () => {
    const {config} = await configFor();
    const elsewhere: string[] = [];
    network.use(
      http.post('/elsewhere', async ({request}) => {
        elsewhere.push(await request.text());
        return new HttpResponse(null, {status: 204});
      }),
    );
    const redirect: JsonAnswer = () => HttpResponse.redirect('/elsewhere', 307);
    const slow: JsonAnswer = () =>
      HttpResponse.json({}, {status: 503, headers: {'retry-after': '300'}});
    const {form, backEnd} = await aboutToSend(config, redirect, slow);
    await form.send();
    await form.until('the second wait', () => form.announcements()[0]?.includes('300 seconds'));
    await form.stop();
    expect(form.heading()).to.equal(notConfirmed);
    expect(elsewhere).to.deep.equal([]);
    const [warning] = await heard.said(1);
    expect(warning).to.include('/hooks/reports').and.to.include('CORS');
    await form.tryAgain();
    await form.page(arrived);
    expectSameReport(backEnd, 3);
  });

  it('and is refused: the person is told, keeps everything, and sees no word of the server', async () => {
    const {config} = await configFor();
    const refuse: JsonAnswer = () => HttpResponse.json({error: 'CANARY'}, {status: 422});
    const {form, backEnd} = await aboutToSend(config, refuse);
    await form.send();
    await form.page(notSent);
    expect(backEnd.received).to.have.length(1);
    expect(form.text()).not.to.include('CANARY');
    await form.backToAnswers();
    expect(form.rows()['In your own words']).to.equal('At the bus stop.');
    const [warning] = await heard.said(1);
    expect(warning).to.include('/hooks/reports');
    expect(warning).not.to.match(/CANARY|bus stop/u);
  });

  it('anew, with another key, once an answer has changed', async () => {
    const {config} = await configFor();
    const slow: JsonAnswer = stores(() =>
      HttpResponse.json({}, {status: 503, headers: {'retry-after': '300'}}),
    );
    const {form, backEnd} = await aboutToSend(config, slow);
    await form.send();
    await form.until('the wait', () => form.announcements()[0]?.includes('300 seconds'));
    await form.stop();
    await form.backToAnswers();
    await form.change('In your own words');
    await form.write('At the other bus stop.');
    await form.continue();
    await form.send();
    await form.page(arrived);
    const [first, second] = backEnd.received;
    expect(second!.idempotencyKey).not.to.equal(first!.idempotencyKey);
    expect(second!.text).to.include('other bus stop');
  });
});

describe('the form says what is so', () => {
  it('about an open report: never that it is locked, on no page', async () => {
    const {config} = await configFor();
    const form = await showForm({config});
    expect(form.text()).not.to.include(locked);
    await form.until('who can read it', () => form.text().includes(open));
    expect(form.text()).not.to.include(locked);
    await form.begin();
    await form.write('At the bus stop.');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    expect(form.readers()).to.deep.equal({
      'Lake City Hotline':
        'Every answer on this page\nNot who you are: you did not ask us to contact you',
      'The people who run the server':
        'All that you send. It is not locked on this device before it goes out',
      'Everyone else': 'Nothing, while it is on its way',
    });
  });

  it('in Spanish', async () => {
    const {config} = await configFor();
    const form = await showForm({config, attributes: {locale: 'es'}});
    await form.until('who can read it', () =>
      form.text().includes('Las personas que administran el servidor pueden leerlo.'),
    );
    expect(form.text()).not.to.match(/cierra con llave en este dispositivo antes|not locked/u);
  });

  it('about a sealed one: that it is locked', async () => {
    const {config} = await configFor({seal: true});
    const form = await showForm({config});
    await form.until('the promise', () =>
      form.text().includes('Only the readers named above have the key.'),
    );
  });

  it('and asks for no files, which could not be sent', async () => {
    const pages = async (features: readonly 'files'[]) => {
      const form = {preset: 'hate-incident' as const, features: [...features]};
      const {config} = await configFor({}, {form});
      const person = await aboutToSend(config);
      await person.form.tell('Photos, messages and other things');
      const asked = person.form.text();
      clearPage();
      return asked;
    };
    expect(await pages(['files'])).to.equal(await pages([]));
  });
});
