import 'axe-core';
import {clearPage, showForm, type FormWords, type ReportFormDriver} from '@heard/testing/drivers';
import {
  ConsoleListener,
  makeConfig,
  outOfOrder,
  refuses,
  takes,
  TestIntake,
  TestNetwork,
  type TestConfig,
} from '@heard/testing/fixtures';
import type axe from 'axe-core';
import {expect} from 'chai';

import {errorPrefix, summaryTitle} from '../fields/error.messages.ts';
import {sourceLocalizer, type Localizer} from '../locale/localizer.ts';
import {inLocale} from '../locale/localized-text.ts';
import {wholeSpanish} from '../locale/whole-spanish.fixture.ts';
import {askedQuestions} from '../words.ts';
import './define.ts';
import {changeLabel, checkWords, sendingWords, sentWords, troubleWords} from './ending.messages.ts';
import {
  reportFormExamples,
  type ExampleAct,
  type ReportFormExample,
} from './report-form.examples.ts';
import {shortcutWords} from './progress.messages.ts';
import {gateWords, navigationWords, whatWords} from './report-form.messages.ts';

const localizers: readonly Localizer[] = [sourceLocalizer, wholeSpanish];

const questionWords = (localizer: Localizer, id: string) =>
  askedQuestions.find(({question}) => question.id === id)!.words(localizer);

const formWords = (localizer: Localizer): FormWords => ({
  start: gateWords(localizer).start,
  danger: gateWords(localizer).danger,
  continue: navigationWords(localizer).continue,
  back: navigationWords(localizer).back,
  leave: navigationWords(localizer).leave,
  ownWords: questionWords(localizer, 'incident.narrative').label,
  change: (title) => changeLabel(localizer, title),
  send: checkWords(localizer).send,
  tellMore: checkWords(localizer).allMore,
  toCheck: shortcutWords(localizer).toCheck,
  saved: sentWords(localizer).saved,
  tryNow: sendingWords(localizer).tryNow,
  stop: sendingWords(localizer).stop,
  tryAgain: troubleWords(localizer).tryAgain,
  backToAnswers: troubleWords(localizer).back,
  toChange: summaryTitle(localizer),
  error: errorPrefix(localizer),
});

const headings = (localizer: Localizer): Readonly<Record<string, string>> => {
  const contact = questionWords(localizer, 'contact.preference').label;
  return {
    gate: gateWords(localizer).title,
    what: whatWords(localizer).title,
    'what-with-errors': whatWords(localizer).title,
    contact,
    'contact-with-methods': contact,
    'contact-with-errors': contact,
    where: questionWords(localizer, 'incident.place.mode').label,
    share: questionWords(localizer, 'consent.shareWith').label,
    check: checkWords(localizer).title,
    waiting: sendingWords(localizer).title,
    parked: troubleWords(localizer).parkedTitle,
    refused: troubleWords(localizer).refusedTitle,
    sent: sentWords(localizer).title,
  };
};

const network = new TestNetwork();
const heard = new ConsoleListener();
let test: TestConfig;
before(async () => {
  await network.start();
  test = await makeConfig({ask: true});
});
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  document.documentElement.style.colorScheme = '';
  network.reset();
});

const waits = (form: ReportFormDriver, localizer: Localizer) =>
  form.until('a wait', () => form.announcements()[0]?.includes(sendingWords(localizer).waiting));

/** Does what a person does in the example, in the words of the language. */
const play = async (form: ReportFormDriver, localizer: Localizer, act: ExampleAct) => {
  const labelOf = (question: string, option: string) => {
    const recipient = test.config.recipients.find(({id}) => id === option);
    return recipient
      ? inLocale(recipient.name, localizer.locale)
      : questionWords(localizer, question).options[option]!;
  };
  switch (act[0]) {
    case 'tick':
      return form.tick(labelOf(act[1], act[2]));
    case 'choose':
      return form.choose(labelOf(act[1], act[2]));
    case 'write':
      return form.fillIn(questionWords(localizer, act[1]).label, act[2]);
    case 'fill':
      return form.fillIn(labelOf(act[1], act[2]), act[3]);
    case 'stop':
      await waits(form, localizer);
      return form.stop();
    default:
      return form[act[0]]();
  }
};

const show = async (example: ReportFormExample, localizer: Localizer, width: number) => {
  const intake = new TestIntake();
  const answers = {takes, 'is-out-of-order': outOfOrder(300), refuses: refuses('unknown-tenant')};
  intake.answers(answers[example.intake ?? 'takes']);
  network.use(...intake.handlers);
  const parent = document.createElement('main');
  parent.style.width = `${width}px`;
  document.body.style.margin = '0';
  document.body.append(parent);
  document.documentElement.lang = localizer.locale;
  const form = await showForm({config: test.config, parent, words: formWords(localizer)});
  for (const act of example.acts) await play(form, localizer, act);
  await form.page(headings(localizer)[example.name]!);
  if (example.name === 'waiting') await waits(form, localizer);
  for (const animation of form.element.shadowRoot!.getAnimations()) animation.finish();
  return {form, parent};
};

/** Rules about a whole page do not concern a part of one. */
const ofWholePages = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];

const violations = async (element: Element): Promise<readonly string[]> => {
  const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
  const rules = Object.fromEntries(ofWholePages.map((rule) => [rule, {enabled: false}]));
  const result = await run(element, {resultTypes: ['violations'], rules});
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
  );
};

/** What sticks out of the page at either side. */
const overflowing = (form: ReportFormDriver, parent: HTMLElement): readonly string[] => {
  const {left, right} = parent.getBoundingClientRect();
  return [...form.element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.visually-hidden, style'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map((element) => `${element.localName}.${element.className}`);
};

/** What a thumb may miss: controls that are blocks and smaller than 44 by 44 pixels. */
const small = (form: ReportFormDriver): readonly string[] =>
  form
    .accessible()
    .filter(({role}) => ['button', 'link', 'textbox', 'checkbox', 'radio'].includes(role))
    .flatMap(({element, name}) => {
      const target = element.closest('label') ?? element;
      if (getComputedStyle(target).display === 'inline') return []; // a link within a sentence
      const {width, height} = target.getBoundingClientRect();
      return width >= 44 && height >= 44 ? [] : [`${name}: ${width} × ${height}`];
    });

for (const localizer of localizers) {
  describe(`every page in ${localizer.locale}`, () => {
    for (const example of reportFormExamples) {
      it(`${example.name}: accessible, light and dark, on a narrow phone and on a desk`, async () => {
        const {form, parent} = await show(example, localizer, 320);
        expect(form.outline(), 'the heading of the page').to.include(
          `heading 2 "${headings(localizer)[example.name]}"`,
        );
        const nameless = form
          .accessible()
          .filter(
            ({role, name}) =>
              ['button', 'link', 'textbox', 'checkbox', 'radio'].includes(role) && !name,
          );
        expect(nameless).to.deep.equal([]);
        expect(overflowing(form, parent), 'at 320 pixels').to.deep.equal([]);
        expect(small(form), 'targets at 320 pixels').to.deep.equal([]);
        expect(await violations(parent), 'light').to.deep.equal([]);

        parent.style.width = '1000px';
        expect(overflowing(form, parent), 'at 1,000 pixels').to.deep.equal([]);
        expect(small(form), 'targets at 1,000 pixels').to.deep.equal([]);

        if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
        document.documentElement.style.colorScheme = 'dark';
        expect(await violations(parent), 'dark').to.deep.equal([]);
      });
    }
  });
}
