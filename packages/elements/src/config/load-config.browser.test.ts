import type {Config} from '@heard/schema';
import {clearPage, fallbackIsVisible, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {
  ConsoleListener,
  makeConfig,
  refuses,
  TestIntake,
  TestNetwork,
} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import '../report-form/define.ts';
import type {FormUnavailableEvent} from '../report-form/form-unavailable-event.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
const failures: string[] = [];
const fail = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  failures.push(String('reason' in event ? event.reason : event.message));
};
before(async () => {
  await network.start();
  addEventListener('error', fail);
  addEventListener('unhandledrejection', fail);
});
after(() => {
  network.stop();
  removeEventListener('error', fail);
  removeEventListener('unhandledrejection', fail);
});
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
  expect(failures.splice(0), 'nothing is thrown at the page').to.deep.equal([]);
});

/** Every test has a file of its own: what is said about a file is said once. */
let files = 0;
const serve = (answer: () => Response): string => {
  const name = `/settings/city-${++files}.json`;
  network.use(http.get(name, answer));
  return name;
};

const unavailable = () =>
  new Promise<FormUnavailableEvent['detail']>((resolve) =>
    document.addEventListener('heard-form-unavailable', ({detail}) => resolve(detail), {
      once: true,
    }),
  );

const recipients = [
  {
    id: 'hotline',
    name: 'Hotline',
    consent: 'by-sending',
    keys: ['age1u84a6095ztn4rh03mw0g8fjsfp4trrzmzzc5jazkn27n5lgsre0smtd9ln'],
  },
];
const valid: Record<string, unknown> = {
  version: 1,
  tenant: 'lake-city',
  organization: {name: 'City of Lake City'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients,
  safety: {emergencyNumber: '911', exitUrl: 'https://www.weather.gov/'},
};
const without = (key: string) => {
  const {[key]: _, ...rest} = valid;
  return rest;
};

const faults: readonly (readonly [
  title: string,
  answer: () => Response,
  reason: string,
  fix: RegExp,
])[] = [
  ['is not there', () => new HttpResponse('gone', {status: 404}), 'unreachable', /404.*address/su],
  ['can’t be fetched', () => HttpResponse.error(), 'unreachable', /connect-src/u],
  ['is a web page', () => HttpResponse.html('<!doctype html><p>Hello</p>'), 'wrong', /not JSON/u],
  ['is cut off', () => HttpResponse.text('{"version": 1, "ten'), 'wrong', /not JSON/u],
  ['is empty', () => HttpResponse.text(''), 'wrong', /not JSON/u],
  ['is a list', () => HttpResponse.json([]), 'wrong', /check-config/u],
  ['is null', () => HttpResponse.json(null), 'wrong', /check-config/u],
  ['is of another version', () => HttpResponse.json({...valid, version: 2}), 'wrong', /version/u],
  ['names no intake', () => HttpResponse.json(without('delivery')), 'wrong', /"delivery"/u],
  [
    'names an intake without an address',
    () => HttpResponse.json({...valid, delivery: {connector: 'heard'}}),
    'wrong',
    /delivery\.endpoint/u,
  ],
  ['names no recipients', () => HttpResponse.json(without('recipients')), 'wrong', /recipients/u],
  [
    'has an empty recipient',
    () => HttpResponse.json({...valid, recipients: [{}]}),
    'wrong',
    /recipients\[0\]/u,
  ],
  [
    'has a recipient that is nothing',
    () => HttpResponse.json({...valid, recipients: [null]}),
    'wrong',
    /needs "recipients"/u,
  ],
  [
    'has no emergency number',
    () => HttpResponse.json({...valid, safety: {exitUrl: 'https://www.weather.gov/'}}),
    'wrong',
    /safety\.emergencyNumber/u,
  ],
  [
    'has crisis lines of a wrong shape',
    () =>
      HttpResponse.json({
        ...valid,
        safety: {emergencyNumber: '911', exitUrl: 'https://a.org/', crisisLines: {phone: '988'}},
      }),
    'wrong',
    /safety\.crisisLines/u,
  ],
  [
    'has languages of a wrong shape',
    () => HttpResponse.json({...valid, locales: 'en, es'}),
    'wrong',
    /locales/u,
  ],
  [
    'asks for a form that does not exist',
    () => HttpResponse.json({...valid, form: {preset: 'tax-return'}}),
    'wrong',
    /form\.preset: Write .*"hate-incident-short"/u,
  ],
  [
    'has a typing mistake, which only the full check finds',
    () => HttpResponse.json({...valid, saftey: {}}),
    'wrong',
    /saftey: .*Did you mean "safety"\?/su,
  ],
  [
    'names a key that can’t be one',
    () => HttpResponse.json({...valid, recipients: [{...recipients[0], keys: ['age1abc']}]}),
    'wrong',
    /recipients\[0\]\.keys\[0\]/u,
  ],
];

describe('a person finds the other way to report when the configuration', () => {
  for (const [title, answer, reason, fix] of faults) {
    it(title, async () => {
      const event = unavailable();
      const element = putForm({config: serve(answer)});
      expect(await event).to.deep.equal({reason});
      const [warning, ...more] = await heard.said(1);
      await element.updateComplete;
      expect(fallbackIsVisible(element), 'the fallback is visible').to.equal(true);
      expect(new ReportFormDriver(element).isShown(), 'the form is not').to.equal(false);
      expect(warning).to.match(/^warn: <heard-report-form> /u);
      expect(warning).to.match(fix);
      expect(more, 'and nothing else is said').to.deep.equal([]);
    });
  }

  it('is not named; said once, however many tags forget it', async () => {
    const event = unavailable();
    const tags = [putForm({}), putForm({})];
    expect(await event).to.deep.equal({reason: 'missing'});
    expect(tags.map(fallbackIsVisible)).to.deep.equal([true, true]);
    // What is said about another mistake comes after all that is said about this one.
    const other = unavailable();
    putForm({config: serve(() => HttpResponse.json([]))});
    await other;
    const [first, second] = await heard.said(2);
    expect(first).to.include('config="/heard.config.json"');
    expect(second).to.include(`city-${files}.json`);
  });
});

describe('a person who has begun', () => {
  it('keeps the page when a mistake is found late, and is told at the end', async () => {
    const {config} = await makeConfig();
    const wrong = {...config, recipent: []} as Config;
    const intake = new TestIntake();
    network.use(...intake.handlers);
    intake.answers(refuses('malformed-body'));
    const form = await ReportFormDriver.at(putForm({config: wrong}));
    await form.begin();
    await form.write('x');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    expect(form.rows()['In your own words']).to.equal('x');
    await form.send();
    await form.page('Your report was not sent');
    const [warning] = await heard.said(1);
    expect(warning).to.include('Did you mean "recipients"?');
  });
});

describe('the form appears', () => {
  it('N01 when the connection comes back, and until then what stands between the tags', async () => {
    let answer: () => Response = () => HttpResponse.error();
    const event = unavailable();
    const element = putForm({config: serve(() => answer())});
    expect(await event).to.deep.equal({reason: 'unreachable'});
    expect(fallbackIsVisible(element)).to.equal(true);
    answer = () => HttpResponse.json(valid);
    window.dispatchEvent(new Event('online'));
    const form = await ReportFormDriver.at(element);
    expect(form.heading()).to.equal('Tell us what happened');
    expect(fallbackIsVisible(element)).to.equal(false);
  });

  it('when the embedder sets a configuration later, or another', async () => {
    const first = unavailable();
    const element = putForm({config: serve(() => HttpResponse.json([]))});
    await first;
    element.config = valid as Config;
    const form = await ReportFormDriver.at(element);
    element.config = {
      ...(valid as Config),
      safety: {emergencyNumber: '112', exitUrl: 'https://a.org/'},
    };
    await form.until('the other number', () => form.has('link', '112'));
  });

  it('C01 when the sign-in page of a hotel is gone', async () => {
    let answer: () => Response = () => HttpResponse.html('<!doctype html><p>Free Wi-Fi</p>');
    const event = unavailable();
    const element = putForm({config: serve(() => answer())});
    expect(await event).to.deep.equal({reason: 'wrong'});
    expect(fallbackIsVisible(element)).to.equal(true);
    answer = () => HttpResponse.json(valid);
    window.dispatchEvent(new Event('online'));
    await ReportFormDriver.at(element);
    expect(fallbackIsVisible(element)).to.equal(false);
  });

  it('from a file that the browser asks about each time, and that nobody learns anything from', async () => {
    const asked: Request[] = [];
    const name = `/settings/city-${++files}.json`;
    network.use(
      http.get(name, ({request}) => {
        asked.push(request);
        return HttpResponse.json(valid);
      }),
    );
    await ReportFormDriver.at(putForm({config: name}));
    expect(asked.map(({cache, credentials}) => [cache, credentials])).to.deep.equal([
      ['no-cache', 'omit'],
    ]);
    expect(asked[0]?.headers.has('referer')).to.equal(false);
  });

  it('and stays as it was, also when the file changes meanwhile', async () => {
    let name = 'City of Lake City';
    const config = serve(() => HttpResponse.json({...valid, organization: {name}}));
    await ReportFormDriver.at(putForm({config}));
    name = 'Somebody else';
    window.dispatchEvent(new Event('online'));
    await ReportFormDriver.at(putForm({config}));
    const asked = (await network.seen()).filter((request) => request.includes(config));
    expect(asked).to.have.length(1);
  });

  it('from one request for two tags that name the same file', async () => {
    const config = serve(() => HttpResponse.json(valid));
    const elements = [putForm({config}), putForm({config})];
    await Promise.all(elements.map((element) => ReportFormDriver.at(element)));
    const asked = (await network.seen()).filter((request) => request.includes(config));
    expect(asked).to.have.length(1);
    expect(asked[0], 'without cookies or where the person is').not.to.match(/cookie|referer/iu);
  });

  it('with its addresses relative to the file, not to the page', async () => {
    const {config} = await makeConfig();
    const sent: string[] = [];
    network.use(
      http.get('/elsewhere/deep/city.json', () =>
        HttpResponse.json({...config, delivery: {connector: 'heard', endpoint: '../v1/'}}),
      ),
      http.post('*/intake', ({request}) => {
        sent.push(new URL(request.url).pathname);
        return HttpResponse.json({received: true, receivedOn: '2026-11-23'}, {status: 201});
      }),
    );
    const form = await ReportFormDriver.at(putForm({config: '/elsewhere/deep/city.json'}));
    await form.begin();
    await form.write('x');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(sent).to.deep.equal(['/elsewhere/v1/intake']);
  });
});
