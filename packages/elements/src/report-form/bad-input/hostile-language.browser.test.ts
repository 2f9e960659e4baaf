import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {templates as rest} from '../../locale/generated/es-more.ts';
import {templates as spanish} from '../../locale/generated/es.ts';
import type {LocaleLoaders} from '../../locale/locale-controller.ts';
import {locales} from '../../locale/locales.ts';
import '../define.ts';
import {HarmWatch} from './harm-watch.fixture.ts';
import {inOneLine} from './naughty-strings.fixture.ts';
import {loadPayloads} from './payloads.fixture.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
before(() => network.start());
after(() => network.stop());
beforeEach(() => heard.start());

/** Sentences as the build of a language writes them. */
type Sentences = Record<string, unknown>;
const files: readonly Sentences[] = [spanish as Sentences, rest as Sentences];
const asBuilt = files.map((file) => ({...file}));

afterEach(() => {
  for (const [at, file] of files.entries()) {
    for (const key of Object.keys(file)) delete file[key];
    Object.assign(file, asBuilt[at]);
  }
  delete (locales as LocaleLoaders as Sentences)['ar'];
  heard.stop();
  clearPage();
  network.reset();
});

/** Changes every sentence of Spanish that is a plain text. */
const change = (to: (sentence: string, at: number) => string | undefined) => {
  let at = 0;
  for (const file of files)
    for (const [key, sentence] of Object.entries(file)) {
      if (typeof sentence !== 'string') continue;
      const changed = to(sentence, at++);
      if (changed === undefined) delete file[key];
      else file[key] = changed;
    }
};

const typed = 'En la parada QZX';

/** Goes through the form without its words, since these are what is wrong, and sends; `look` sees every page. */
const goThrough = async (look: (form: ReportFormDriver) => void): Promise<void> => {
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const {config} = await makeConfig();
  const form = await showForm({config, attributes: {locale: 'es'}});
  const root = form.element.shadowRoot!;
  await form.until('the rest of the form', () => root.querySelector('.top button'));
  const page = () => root.querySelector('.page-heading');
  const turn = async () => {
    look(form);
    const before = page();
    root.querySelector<HTMLElement>('.actions .primary')!.click();
    await form.until('the next page', () => page() !== before && page());
    await form.element.updateComplete;
  };
  await turn();
  await form.fillIn(form.accessible().find(({role}) => role === 'textbox')!.name, typed);
  await turn();
  // The first: to stay anonymous.
  root.querySelector<HTMLInputElement>('[type=radio]')!.click();
  await form.element.updateComplete;
  while (!root.querySelector('dl')) await turn();
  expect(form.text()).to.include(typed);
  await turn();
  await form.until('the code', () => /\d{4}( \d{4}){5}/u.test(form.text()));
  look(form);
  expect(intake.stored).to.equal(1);
};

describe('a language', function () {
  this.timeout(30_000);

  it('C10 without half of its sentences shows those in English, and no key', async () => {
    change((sentence, at) => (at % 2 ? sentence : undefined));
    let all = '';
    await goThrough((form) => (all += form.text()));
    expect(all).not.to.match(/\b[sh][0-9a-f]{16}\b|undefined|\[object/u);
    expect(all).to.match(/\b(You|Your|the)\b/u);
    expect(all).to.match(/\b(usted|Su|el)\b/u);
    expect(heard.lines).to.deep.equal([]);
  });

  it('C11 with markup in every sentence shows it as text', async () => {
    const payloads = (await loadPayloads()).map(inOneLine);
    change((sentence, at) => `${payloads[at % payloads.length]!} ${sentence}`);
    const watch = new HarmWatch();
    let all = '';
    await goThrough((form) => {
      all += form.text();
      expect(watch.found(), form.heading()).to.deep.equal([]);
    });
    expect(payloads.filter((each) => all.includes(each)).length).to.be.above(20);
  });

  it('C12 with placeholders and plural forms of other systems shows them as they are', async () => {
    const foreign = [
      '{count, plural, one {# x} other {',
      '%s %1$s',
      '${name}',
      '{{name}}',
      '<0>',
      '#{n}',
    ];
    change((sentence, at) => `${sentence} ${foreign[at % foreign.length]!}`);
    let all = '';
    await goThrough((form) => (all += form.text()));
    for (const each of foreign) expect(all).to.include(each);
    expect(all).not.to.match(/undefined|\[object/u);
    expect(heard.lines).to.deep.equal([]);
  });

  it('C12 with a placeholder too few shows the sentence without it', async () => {
    for (const file of files)
      for (const [key, sentence] of Object.entries(file)) {
        const {strTag, strings} = sentence as {strTag?: true; strings?: readonly string[]};
        if (strTag) file[key] = strings!.join('…');
      }
    await goThrough((form) => expect(form.text()).not.to.match(/undefined|\[object/u));
    expect(heard.lines).to.deep.equal([]);
  });

  it('C13 switched in the middle, to one that runs from right to left and back, keeps answers and focus', async () => {
    (locales as LocaleLoaders as Sentences)['ar'] = () => Promise.resolve({templates: {}});
    const {config} = await makeConfig({parts: {locales: ['en', 'ar']}});
    const form = await showForm({config});
    await form.begin();
    await form.tick('Insults, slurs or name-calling');
    await form.write(typed);
    const root = form.element.shadowRoot!;
    const shown = () => {
      const {dir, lang} = root.querySelector<HTMLElement>('.root')!;
      return `${lang} ${dir}`;
    };
    const ids = () => [...root.querySelectorAll('[id]')].map(({id}) => id);
    const before = {ids: ids(), focus: root.activeElement, place: form.focused()};
    for (const [lang, wanted] of [
      ['ar-EG', 'ar rtl'],
      ['en', 'en ltr'],
    ] as const) {
      document.documentElement.lang = lang;
      await form.until(wanted, () => shown() === wanted);
      // What somebody wrote keeps the direction of its own words.
      expect(getComputedStyle(root.querySelector('.options')!).direction).to.equal(wanted.slice(3));
      expect(getComputedStyle(root.querySelector('textarea')!).direction).to.equal('ltr');
      expect(form.textIn('Or tell us in your own words')).to.equal(typed);
      expect(form.chosen()).to.deep.equal(['Insults, slurs or name-calling']);
      expect(root.activeElement).to.equal(before.focus);
      expect(ids()).to.deep.equal(before.ids);
    }
    expect(form.focused()).to.equal(before.place);
  });

  const tags = [
    '../../x',
    '/etc/passwd',
    'https://elsewhere.example/es',
    'es/../../x',
    'es.js',
    '__proto__',
    'constructor',
    'toString',
    'en-<script>',
    'e'.repeat(100_000),
    'es\0',
    '\u202Ees',
    'x-private',
    '*',
  ];
  for (const tag of tags)
    it(`C14 called ${JSON.stringify(tag.slice(0, 30))} is none: the form is in English, and nothing is asked for it`, async () => {
      const {config} = await makeConfig();
      const form = await showForm({config, attributes: {locale: tag, lang: tag}});
      expect(form.heading()).to.equal('Tell us what happened');
      expect(form.element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
      const asked = (await network.seen()).filter((request) =>
        /\/es|passwd|elsewhere/u.test(request),
      );
      expect(asked).to.deep.equal([]);
      expect(heard.lines).to.deep.equal([]);
    });
});
