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

describe('a form that a hostile configuration asks for', () => {
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
