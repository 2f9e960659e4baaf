import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {
  ConsoleListener,
  makeConfig,
  openSent,
  TestIntake,
  TestNetwork,
  type TestConfig,
} from '@heard/testing/fixtures';
import {allSteps, formOf, holds} from '@heard/schema';
import {expect} from 'chai';

import {sourceLocalizer} from '../locale/localizer.ts';
import {inLocale} from '../locale/localized-text.ts';
import {askedQuestions} from '../words.ts';
import './define.ts';
import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  spacedOut,
  violations,
} from './page-checks.fixture.ts';
import {part as concernPart} from './parts/concern-part.ts';
import type {ExampleAct} from './report-form.examples.ts';
import {journeys, offers, type Journey} from './report-form.journeys.ts';

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

const open = async (journey: Journey) => {
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const parent = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(parent);
  const form = await showForm({config: {...test.config, form: journey.form}, parent});
  return {form, parent, intake};
};

/** What an act is done to: a control by role, name and the label of its question. */
const target = ({form}: Journey, [verb, question = '', option = '']: ExampleAct) => {
  const recipient = test.config.recipients.find(({id}) => id === option);
  const asked = form.preset === 'community-concern' && concernPart.asked[question];
  const {words: inWords} = asked || askedQuestions.find(({question: {id}}) => id === question)!;
  const words = inWords(sourceLocalizer);
  const label = recipient ? inLocale(recipient.name, 'en') : (words.options[option] ?? '');
  if (verb === 'tick') return {role: 'checkbox', name: label} as const;
  if (verb === 'choose') return {role: 'radio', name: label, question: words.label} as const;
  return {role: 'textbox', name: verb === 'fill' ? label : words.label} as const;
};

/** Does what is asked for on the page on screen, until nothing of it is left. */
const answerPage = async (form: ReportFormDriver, journey: Journey, acts: ExampleAct[]) => {
  for (;;) {
    const next = acts.find((act) => {
      const {role, name, question} = target(journey, act);
      return question ? form.has('group', question) : form.has(role, name);
    });
    if (!next) return;
    acts.splice(acts.indexOf(next), 1);
    const {role, name, question} = target(journey, next);
    if (role === 'checkbox') await form.tick(name);
    else if (role === 'radio') await form.choose(name, question);
    else await form.fillIn(name, String(next.at(-1)));
  }
};

/** All that holds on every page, whatever it asks. */
const lookAt = async (form: ReportFormDriver, parent: HTMLElement) => {
  const page = form.heading();
  for (const animation of form.element.shadowRoot!.getAnimations()) animation.finish();
  expect(page, 'a page has a title').not.to.equal('');
  expect(form.focused(), `${page}: focus`).to.equal(`heading 2 "${page}"`);
  expect(nameless(form), `${page}: names`).to.deep.equal([]);
  expect(repeatedIds(form), `${page}: ids`).to.deep.equal([]);
  parent.style.width = '320px';
  expect(overflowing(form, parent), `${page}: at 320 pixels`).to.deep.equal([]);
  expect(small(form), `${page}: targets`).to.deep.equal([]);
  expect(
    spacedOut(form, () => overflowing(form, parent)),
    `${page}: spaced out`,
  ).to.deep.equal([]);
  expect(await violations(parent), `${page}: axe, light`).to.deep.equal([]);
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
  document.documentElement.style.colorScheme = 'dark';
  expect(await violations(parent), `${page}: axe, dark`).to.deep.equal([]);
  document.documentElement.style.colorScheme = '';
};

const check = 'Check your answers';

for (const journey of journeys) {
  describe(`all pages of the form ${journey.name}`, () => {
    it('can be read, reached and answered', async () => {
      const {form, parent, intake} = await open(journey);
      const acts = journey.answers.filter((act) => offers(journey, test.config.recipients, act));
      const seen: string[] = [];
      const goThrough = async (until: string) => {
        while (form.heading() !== until) {
          seen.push(form.heading());
          await lookAt(form, parent);
          await answerPage(form, journey, acts);
          // Answers open further questions: they have to hold as well.
          expect(nameless(form), form.heading()).to.deep.equal([]);
          expect(await violations(parent), form.heading()).to.deep.equal([]);
          await form.continue();
        }
      };
      await form.begin();
      await goThrough(check);
      await lookAt(form, parent);
      if (form.has('button', 'Go through all of these')) {
        await form.tellMore();
        await goThrough(check);
        await lookAt(form, parent);
      }
      if (form.has('button', 'Continue')) {
        await form.continue();
        seen.push(form.heading());
        await lookAt(form, parent);
        await form.continue();
      } else await form.send();
      await form.page('Your report has arrived');
      await lookAt(form, parent);
      expect(acts, 'every answer was asked for').to.deep.equal([]);

      const report = await openSent(intake.received[0]!.body, test.hotlineKey);
      const {definition} = formOf({form: journey.form, recipients: test.config.recipients});
      const shown = allSteps(definition).filter(({when}) => !when || holds(when, report!.answers));
      expect(seen, seen.join(', ')).to.have.length(shown.length);
    }).timeout(120_000);
  });
}
