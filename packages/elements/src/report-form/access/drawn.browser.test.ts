import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import '../define.ts';
import {changed, outstanding, pixelsOf} from './pixels.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());

/** Only Chromium's driver asks for looks that people choose, and shows what is drawn. */
const isChromium = navigator.userAgent.includes('Chrome/');

const looks = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colors, light': {colorScheme: 'light', forcedColors: 'active'},
  'forced colors, dark': {colorScheme: 'dark', forcedColors: 'active'},
} as const;

const hostStyles = new CSSStyleSheet();
hostStyles.replaceSync(':root { color-scheme: light dark } body { margin: 0 }');
before(() => document.adoptedStyleSheets.push(hostStyles));
after(() => document.adoptedStyleSheets.pop());
afterEach(async () => {
  clearPage();
  network.reset();
  if (isChromium)
    await emulateMedia({
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: 'no-preference',
    });
});

const open = async () => {
  const {config} = await makeConfig({ask: true, parts: {form: {preset: 'hate-incident'}}});
  network.use(...new TestIntake().handlers);
  const form = await showForm({config});
  await form.until('the tools', () => form.has('button', 'Listen'));
  return form;
};

const all = (form: ReportFormDriver, selector: string) => [
  ...form.element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** A thing of each kind that is on the page. */
const kinds = [
  '.leave',
  'button.primary',
  'button.secondary',
  'button.link',
  'button.tool',
  'summary',
  'input[type=checkbox]:not(:checked)',
  'input[type=checkbox]:checked',
  'input[type=radio]:not(:checked)',
  'input[type=radio]:checked',
  'input:is([type=text], [type=tel], [type=email])',
  'textarea',
  'select',
  '.option svg',
  '.tool svg',
  'p.error',
];

describe('what is drawn', () => {
  for (const [look, media] of Object.entries(looks))
    it(`stands out and shows the focus: ${look}`, async () => {
      if (!isChromium) return;
      await emulateMedia(media);
      const form = await open();
      const left = new Set(kinds);

      const lookAround = async () => {
        for (const animation of form.element.shadowRoot!.getAnimations()) animation.finish();
        for (const kind of left) {
          const thing = all(form, kind).find((each) => each.checkVisibility());
          if (!thing) continue;
          left.delete(kind);
          (form.element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
          const still = (await pixelsOf(thing))!;
          const {width, height} = thing.getBoundingClientRect();
          // The thin ring of a radio button has soft edges: not all of it counts.
          const enough = Math.min(width, height) / 2;
          expect(outstanding(still), `${kind} is seen`).to.be.greaterThan(enough);
          if (!thing.matches('a, button, summary, input, textarea, select')) continue;
          thing.focus({preventScroll: true, focusVisible: true} as FocusOptions);
          const focused = (await pixelsOf(thing))!;
          // As much as a line of 2 pixels around it.
          expect(changed(still, focused), `${kind} shows the focus`).to.be.at.least(
            4 * (width + height),
          );
        }
      };

      await lookAround();
      form.press('Easy words');
      await form.begin();
      await form.until('pictures', () => all(form, '.option svg').length);
      await form.continue();
      await lookAround();
      await form.tick('Something was stolen');
      await lookAround();
      form.press('Easy words');
      await form.until('the usual words', () => form.has('checkbox', 'Theft or robbery'));
      await form.continue();
      await form.choose('Yes, contact me');
      await lookAround();
      await form.choose('No, I want to stay anonymous');
      while (form.heading() !== 'Check your answers') await form.continue();
      await lookAround();
      await form.tell('When it happened');
      await form.choose('I know the day');
      await lookAround();
      expect([...left], 'kinds that were on no page').to.deep.equal([]);
    }).timeout(60_000);

  it('differs where it is ticked or chosen, in forced colors too', async () => {
    if (!isChromium) return;
    const form = await open();
    await form.begin();
    const box = form.find('checkbox', 'Theft or robbery');
    for (const media of Object.values(looks)) {
      await emulateMedia(media);
      await form.untick('Theft or robbery');
      const before = (await pixelsOf(box))!;
      await form.tick('Theft or robbery');
      expect(changed(before, (await pixelsOf(box))!)).to.be.greaterThan(20);
    }
  }).timeout(30_000);
});

describe('motion', () => {
  const durations = (form: ReportFormDriver) =>
    form.element
      .shadowRoot!.getAnimations()
      .map(({effect}) => Number(effect?.getTiming().duration));

  it('is a short fade, and none for people who asked for less', async () => {
    if (!isChromium) return;
    const form = await open();
    await form.begin();
    for (const duration of durations(form)) expect(duration).to.be.at.most(150);

    await emulateMedia({reducedMotion: 'reduce'});
    for (const turn of [() => form.back(), () => form.begin()]) {
      await turn();
      expect(durations(form)).to.deep.equal([]);
      for (const element of all(form, '*'))
        expect(getComputedStyle(element).transitionDuration, element.className).to.equal('0s');
    }
  });

  it('never plays by itself for longer than five seconds', async () => {
    const form = await open();
    await form.begin();
    await sendKeys({press: 'Tab'});
    for (const animation of form.element.shadowRoot!.getAnimations())
      expect(animation.effect?.getComputedTiming().endTime).to.be.lessThan(5_000);
  });
});
