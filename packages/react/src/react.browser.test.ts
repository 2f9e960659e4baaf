import type {ReportFormElement, ReportSubmittedEvent} from '@heard/elements';
import type {Config} from '@heard/schema';
import {clearPage, ReportFormDriver, until} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {reactVersions} from './react-versions.fixture.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
});

/** A place on the page for React. */
const place = () => {
  const main = document.createElement('div');
  document.body.append(main);
  return main;
};

/** The person at the form that React has put there. */
const personAt = async (main: Element) => {
  const find = () => main.querySelector<ReportFormElement>('heard-report-form');
  const element = await until(main, find, 'the tag', () => main.outerHTML);
  return ReportFormDriver.at(element);
};

const insult = 'Insults, slurs or name-calling';

for (const [version, load] of Object.entries(reactVersions))
  describe(`our components in React ${version}`, () => {
    let react: Awaited<ReturnType<typeof load>>;
    let config: Config;
    before(async () => {
      react = await load();
      ({config} = await makeConfig());
    });

    it('run on that version', () => {
      expect(react.reactVersion).to.match(new RegExp(`^${version}\\.`, 'u'));
    });

    it('show a form from a configuration that is an object, and hand out the element', async () => {
      heard.start();
      const main = place();
      const found: (ReportFormElement | null)[] = [];
      const ref = (element: ReportFormElement | null) => void found.push(element);
      react.draw(main).show({config, headingLevel: 3, className: 'wide', ref});
      const form = await personAt(main);
      expect(form.heading()).to.equal('Tell us what happened');
      expect(form.element.headingLevel).to.equal(3);
      expect(form.element.className).to.equal('wide');
      expect(found).to.deep.equal([form.element]);
      expect(found[0]!.leave).to.be.a('function');
      expect(heard.lines).to.deep.equal([]);
    });

    it('keep what was chosen when the page is drawn again, with an equal configuration too', async () => {
      const main = place();
      const {show} = react.draw(main);
      show({config});
      const form = await personAt(main);
      await form.begin();
      await form.tick(insult);
      const before = form.find('checkbox', insult);
      show({config: structuredClone(config), title: 'Report'});
      await until(
        main,
        () => form.element.title,
        'the title',
        () => main.outerHTML,
      );
      await form.element.updateComplete;
      expect(form.find('checkbox', insult)).to.equal(before);
      expect(form.chosen()).to.include(insult);
    });

    it('speak another language when the property changes', async () => {
      const main = place();
      const {show} = react.draw(main);
      show({config, locale: 'en'});
      const form = await personAt(main);
      show({config, locale: 'es'});
      await form.until('Spanish', () => form.heading() === 'Cuéntenos lo que pasó');
    });

    it('tell of a report once, in strict mode, and to the function that was given last', async () => {
      const intake = new TestIntake();
      network.use(...intake.handlers);
      const told: string[] = [];
      const tell = (who: string) => (event: ReportSubmittedEvent) =>
        void told.push(`${who}: ${event.detail.tenant}`);
      const main = place();
      const {show} = react.draw(main, {strict: true});
      show({config, onHeardReportSubmitted: tell('first')});
      const form = await personAt(main);
      await form.begin();
      await form.write('At the bus stop.');
      await form.continue();
      await form.choose('No, I want to stay anonymous');
      show({config, onHeardReportSubmitted: tell('last'), title: 'Report'});
      await until(
        main,
        () => form.element.title,
        'the title',
        () => main.outerHTML,
      );
      await form.continue();
      await form.continue();
      await form.send();
      await form.page('Your report has arrived');
      expect(told).to.deep.equal(['last: lake-city']);
      expect(intake.received).to.have.length(1);
    });

    it('forget what was typed when they are taken off the page', async () => {
      const main = place();
      const {show, unmount} = react.draw(main);
      show({config});
      const form = await personAt(main);
      await form.begin();
      await form.write('The man with the red van.');
      unmount();
      await until(
        main,
        () => !main.firstElementChild,
        'nothing',
        () => main.outerHTML,
      );
      document.body.append(form.element);
      await form.until('the first page', () => form.heading() === 'Tell us what happened');
      await form.begin();
      expect(form.everything()).not.to.contain('red van');
    });
  });
