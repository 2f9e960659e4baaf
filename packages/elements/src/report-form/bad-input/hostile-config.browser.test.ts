import type {Config, FormConfig} from '@heard/schema';
import {clearPage, fallbackIsVisible, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
let config: Config;
before(async () => {
  await network.start();
  ({config} = await makeConfig({ask: true}));
});
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
});

const own = (id: string, parts: object = {}) => ({id, kind: 'short-text', label: id, ...parts});
const asks = (question: string) => ({when: {answered: question}});

/** What nobody writes by accident, and what somebody might: none of it can be shown as a form. */
const forms: Readonly<Record<string, unknown>> = {
  'C03 an own question called __proto__': {questions: [own('__proto__')]},
  'C03 an own question called custom.__proto__': {questions: [own('custom.__proto__')]},
  'C03 a page called constructor': {questions: [own('custom.a', {page: 'constructor'})]},
  'C03 an option called constructor': {
    questions: [own('custom.a', {kind: 'choice', options: [{id: 'constructor', label: 'A'}]})],
  },
  'C03 a field about who somebody is called constructor': {
    features: ['demographics'],
    demographics: {id: 'city', fields: [{id: 'constructor', kind: 'text', label: 'A'}]},
  },
  'C03 other words for __proto__': JSON.parse('{"reword": {"__proto__": {"label": "A"}}}'),
  'C20 two own questions of one name': {questions: [own('custom.a'), own('custom.a')]},
  'C20 an own question that takes the name of one of ours': {
    questions: [own('incident.narrative')],
  },
  'C20 an own page that takes the name of the gate': {questions: [own('custom.a', {page: 'gate'})]},
  'C19 own questions that wait for each other': {
    questions: [own('custom.a', asks('custom.b')), own('custom.b', asks('custom.a'))],
  },
  'C19 an own question that waits for itself': {questions: [own('custom.a', asks('custom.a'))]},
  'C19 an own question that waits for one that nobody asks': {
    questions: [own('custom.a', asks('custom.nowhere'))],
  },
  'C15 an own question with a pattern to match': {
    questions: [own('custom.a', {pattern: '(a+)+$'})],
  },
  'C16 10,000 own questions': {
    questions: Array.from({length: 10_000}, (_, at) => own(`custom.q${at}`)),
  },
  'C16 10,000 options': {
    questions: [
      own('custom.a', {
        kind: 'choice',
        options: Array.from({length: 10_000}, (_, at) => ({id: `o${at}`, label: 'A'})),
      }),
    ],
  },
  'C16 a question of five million characters': {
    questions: [own('custom.a', {label: 'x'.repeat(5e6)})],
  },
  'C16 conditions in conditions, 10,000 deep': {
    questions: [
      own('custom.a', {
        when: Array.from({length: 10_000}).reduce<unknown>((inner) => ({not: inner}), {
          answered: 'incident.types',
        }),
      }),
    ],
  },
  'C02 a list of questions that is a text': {questions: 'custom.a'},
  'C02 null for a question': {questions: [null]},
  'C02 null for the form': null,
  'C02 a text for the form': 'hate-incident',
  'C02 a list for the form': ['hate-incident'],
  'C02 a form that nobody has made': {preset: '__proto__'},
  'C02 a number for words': {reword: {'incident.types': {label: 5}}},
  'C02 a setting that nobody knows': {onSubmit: 'alert(1)'},
  'C02 the gate hidden': {hide: ['what']},
  'C02 contact details required': {require: ['contact.name']},
};

describe('C02 C03 C15 C16 C19 C20: a form that a hostile configuration asks for', () => {
  for (const [name, form] of Object.entries(forms))
    it(`${name}: is refused whole, with what stands between the tags in its place`, async () => {
      const unavailable = new Promise<Event>((resolve) =>
        document.addEventListener('heard-form-unavailable', resolve, {once: true}),
      );
      const element = putForm({config: {...config, form: form as FormConfig}});
      await unavailable;
      await element.updateComplete;
      expect(fallbackIsVisible(element)).to.equal(true);
      // What was said of one tag before is not said again.
      for (const line of heard.lines.filter((each) => each.startsWith('warn')))
        expect(line).to.contain('has mistakes:').and.to.have.length.below(20_000);
      expect(({} as {label?: string}).label, 'no object has changed').to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
});

const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
const readBy = (...keys: readonly unknown[]) => ({
  recipients: [{id: 'city', name: 'City', consent: 'by-sending', keys}],
});
const classic = `age1${'q'.repeat(58)}`;

/** What stands beside the form in a file. */
const files: Readonly<Record<string, object>> = {
  'C02 a test site that stands twice': {
    environments: [
      {hosts: ['a.example.org'], endpoint: '/v1'},
      {hosts: ['a.example.org'], endpoint: '/v1'},
    ],
  },
  'C02 a header that lets everybody in': {
    delivery: {connector: 'json', endpoint: '/in', headers: {Authorization: 'x'}},
  },
  'C02 a frame that is a script': {frame: ['javascript', 'window.__xss=1'].join(':')},
  'C02 a story that nobody told': {prefill: {'incident.narrative': 'It was me.'}},
  'C02 a lock on whether to be contacted': {locked: ['contact.preference']},
  'C02 a place to be contacted from the address': {prefillFromAddress: ['contact.methods']},
  'C03 an answer to __proto__': JSON.parse('{"prefill": {"__proto__": "x"}}') as object,
  'C04 a file of version 2': {version: 2},
  'C04 a file of version 2 with settings of its own': {version: 2, readers: []},
  'C04 a version in words': {version: '1'},
  'C05 no recipient': {recipients: []},
  'C05 recipients that are null': {recipients: null},
  'C05 a recipient without a key': readBy(),
  'C05 a key that is cut off': readBy('age1qqqq'),
  'C05 a key of another kind': readBy('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5'),
  'C05 a secret key': readBy(classic, secret),
  'C05 a secret key in small letters': readBy(secret.toLowerCase()),
  'C05 a secret key somewhere else': {notices: {readers: `Write to ${secret}`}},
  'C20 two recipients of one name': {
    recipients: [...readBy(classic).recipients, ...readBy(`age1${'p'.repeat(58)}`).recipients],
  },
};

describe('C02 C03 C04 C05 C20: a hostile configuration', () => {
  for (const [name, parts] of Object.entries(files))
    it(`${name}: takes no report, says what to mend, and gives no secret away`, async () => {
      const unavailable = new Promise<Event>((resolve) =>
        document.addEventListener('heard-form-unavailable', resolve, {once: true}),
      );
      const element = putForm({config: {...config, ...parts}});
      await unavailable;
      await element.updateComplete;
      expect(fallbackIsVisible(element)).to.equal(true);
      expect(new ReportFormDriver(element).isShown()).to.equal(false);
      expect(heard.lines.join('\n')).not.to.match(/AGE-SECRET|QQQQ/iu);
      for (const request of await network.seen())
        expect(request).not.to.match(/AGE-SECRET|QQQQ|\/v1\//iu);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
});

describe('addresses of a hostile configuration', () => {
  const addresses = [
    'javascript:window.__xss=1',
    'JaVaScRiPt:window.__xss=1',
    ' javascript:window.__xss=1',
    'java\nscript:window.__xss=1',
    'data:text/html,<script>window.__xss=1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://plain.example/',
    '//elsewhere.example/',
    'blob:https://elsewhere.example/x',
    '\tjavascript:window.__xss=1',
    'java\tscript:window.__xss=1',
    '\u0001javascript:window.__xss=1',
    'javascript&colon;window.__xss=1',
    'javascript%3Awindow.__xss=1',
    '\u00a0javascript:window.__xss=1',
    'ｊavascript:window.__xss=1',
    'jar:https://elsewhere.example/x!/y',
    'about:blank',
    'filesystem:https://elsewhere.example/x',
    'view-source:https://elsewhere.example/',
    'intent://elsewhere.example/#Intent;end',
    'ms-settings:privacy',
    'ftp://elsewhere.example/',
    'data:,x',
    '\\\\elsewhere.example\\x',
  ];
  for (const href of addresses)
    it(`C18 ${JSON.stringify(href)} is no link of the form, not even before the check`, async () => {
      const unavailable = new Promise((resolve) =>
        document.addEventListener('heard-form-unavailable', resolve, {once: true}),
      );
      const element = putForm({
        config: {
          ...config,
          safety: {...config.safety, exitUrl: href},
          otherWays: [{label: 'Another way', href}],
        },
      });
      const links = new Set<string>();
      const watcher = new MutationObserver(() => {
        for (const link of element.shadowRoot!.querySelectorAll('a'))
          links.add(link.getAttribute('href') ?? '');
      });
      watcher.observe(element.shadowRoot!, {subtree: true, childList: true, attributes: true});
      await unavailable;
      watcher.disconnect();
      expect([...links]).not.to.include(href);
      expect(fallbackIsVisible(element)).to.equal(true);
    });
});

describe('a large configuration that is allowed', () => {
  it('C16 40 questions with 60 options each are one form', async () => {
    const options = Array.from({length: 60}, (_, at) => ({id: `o${at}`, label: `Option ${at}`}));
    const questions = Array.from({length: 40}, (_, at) => ({
      ...own(`custom.q${at}`, {kind: at % 2 ? 'choice' : 'choices', page: 'what'}),
      options: options.slice(0, at < 30 ? 30 : 60),
    }));
    const form = {questions} as FormConfig;
    const driver = await ReportFormDriver.at(putForm({config: {...config, form}}));
    await driver.begin();
    const boxes = driver.element.shadowRoot!.querySelectorAll('[id*="-custom-q"][type]');
    expect(boxes).to.have.length(30 * 30 + 10 * 60);
    expect(new Set([...boxes].map(({id}) => id)).size).to.equal(boxes.length);
  });
});
