import {clearPage} from '@heard/testing/drivers';
import {makeConfig, openSent, TestNetwork} from '@heard/testing/fixtures';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import '../define.ts';
import {journeys} from '../report-form.journeys.ts';
import {coveredBy} from './covered.fixture.ts';
import {ringFault} from './focus-ring.fixture.ts';
import {focusedStop, tabStopsIn} from './tab-stops.fixture.ts';
import {openForm} from './walk.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(async () => {
  clearPage();
  network.reset();
  await resize(800, 600);
});

/** Makes the window small, where the driver of the engine can: that of WebKitGTK can't. */
const resize = async (width: number, height: number) => {
  if (!/Version\/\S+ Safari/u.test(navigator.userAgent)) await setViewport({width, height});
};

/** What keeps the way out in reach looks in the next frame, and a busy browser scrolls some frames later. */
const untilInSight = async (control: Element) => {
  for (let each = 0; each < 2 || (each < 60 && coveredBy(control).length); each++)
    await new Promise(requestAnimationFrame);
};

const schemes = CSS.supports('color', 'light-dark(#000, #fff)') ? ['light', 'dark'] : ['light'];

/** The keys with which a person answers what has the focus. */
const keysFor = (control: Element, isFirst: boolean): readonly object[] => {
  if (control.matches('summary') && isFirst) return [{press: 'Enter'}];
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return [];
  if (control.type === 'radio') {
    const {length} = control.closest('fieldset')!.querySelectorAll('input[type=radio]');
    return Array.from({length: length > 2 ? 2 : 1}, () => ({press: 'ArrowDown'}));
  }
  if (control.type === 'checkbox') return isFirst ? [{press: ' '}] : [];
  if (control.type === 'email') return [{type: 'sam@example.org'}];
  return control.type === 'textarea' ? [{type: 'ok'}] : [];
};

describe('a person with a keyboard alone', () => {
  it('answers every page of the full form, sees where they are, and is caught nowhere', async () => {
    const test = await makeConfig({ask: true});
    const journey = journeys.find(({name}) => name === 'hate-incident')!;
    const before = document.body.appendChild(document.createElement('button'));
    before.textContent = 'Before the form';
    const {form, intake} = await openForm({network, test}, journey.form);
    const after = document.body.appendChild(document.createElement('button'));
    after.textContent = 'After the form';
    await resize(320, 256);
    const root = form.element.shadowRoot!;

    /** Tab, with a look at where it stops. */
    const tab = async (key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      const released = new Promise((resolve) =>
        addEventListener('keyup', resolve, {once: true, capture: true}),
      );
      await sendKeys({press: key});
      await released;
      const control = root.activeElement as HTMLElement | null;
      if (!control) return undefined;
      await untilInSight(control);
      const where = `${form.heading()}: ${form.focused()}`;
      expect(coveredBy(control), where).to.deep.equal([]);
      for (const scheme of schemes) {
        document.documentElement.style.colorScheme = scheme;
        expect(ringFault(control), `${where}, ${scheme}`).to.equal(undefined);
      }
      document.documentElement.style.colorScheme = '';
      return control;
    };

    /** From where the focus is to behind the form, answering on the way. Gives every stop. */
    const goThrough = async () => {
      const stops: Element[] = [];
      const kinds = new Set<string>();
      for (;;) {
        const control = await tab();
        if (!control) return stops;
        stops.push(focusedStop(root)!);
        const kind = `${control.localName} ${(control as HTMLInputElement).type}`;
        for (const keys of keysFor(control, !kinds.has(kind))) await sendKeys(keys as never);
        kinds.add(kind);
        await form.element.updateComplete;
        const group = control.closest('summary')?.closest('details[open]') as
          HTMLElement | undefined;
        // What is folded away may be loaded when it is wanted.
        if (group) await form.until(kind, () => group.querySelector('a, button, input'));
      }
    };

    const pressOn = async (...names: readonly string[]) => {
      const page = form.heading();
      const wanted = names.map((name) => `button "${name}"`);
      do await tab('Shift+Tab');
      while (root.activeElement && !wanted.includes(form.focused()!));
      await sendKeys({press: 'Enter'});
      await form.until(`what follows ${page}`, () => form.heading() !== page);
      expect(form.focused()).to.equal(`heading 2 "${form.heading()}"`);
    };

    before.focus();
    const stops = await goThrough();
    expect(stops, 'every stop of the first page').to.deep.equal(tabStopsIn(root));
    expect(document.activeElement).to.equal(after);
    await pressOn('Start');

    const seen: string[] = [];
    while (form.heading() !== 'Your report has arrived') {
      seen.push(form.heading());
      const heading = root.activeElement!;
      const visited = await goThrough();
      const following = tabStopsIn(root).filter(
        (stop) => heading.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(visited, `every stop of ${form.heading()}`).to.deep.equal(following);
      expect(document.activeElement).to.equal(after);
      const checked = seen.filter((page) => page === 'Check your answers').length;
      const wantsMore = form.heading() === 'Check your answers' && checked === 1;
      await pressOn(
        ...(wantsMore ? ['Go through all of these'] : ['Continue', 'Send your report']),
      );
      if (form.heading() === 'Sending your report') await form.page('Your report has arrived');
    }
    expect(seen.length, seen.join(', ')).to.be.greaterThan(20);
    const report = await openSent(intake.received[0]!.body, test.hotlineKey);
    expect(report?.answers).to.include({
      'incident.narrative': 'ok',
      'contact.preference': 'contact_me',
    });
  }).timeout(170_000);
});
