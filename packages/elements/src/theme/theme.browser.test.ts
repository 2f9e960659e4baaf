import type {Config, ThemeConfig} from '@heard/schema';
import {clearPage, putForm, showForm, until, type ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork} from '@heard/testing/fixtures';
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import '../report-form/define.ts';
import {colorOf, contrast} from '../report-form/access/colors.fixture.ts';
import {measureEdges, measureTexts} from '../report-form/access/text-contrast.fixture.ts';
import {dress} from './theme-part.ts';
import type {ThemedHost} from './theme-when-set.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
let plain: Config;
before(async () => {
  await network.start();
  ({config: plain} = await makeConfig());
});
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('class');
  network.reset();
});

const rootOf = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.root')!;

/** What is drawn with a color of ours, as `rgb()`. */
const drawn = (element: HTMLElement, selector: string, property: 'color' | 'backgroundColor') =>
  colorOf(getComputedStyle(element.shadowRoot!.querySelector(selector)!)[property]).slice(0, 3);

const rgb = (css: string) => colorOf(css).slice(0, 3);

const styleOf = (css: string) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style);
};

/** A form with a theme that was taken up. */
const open = async (theme?: ThemeConfig, attributes: Record<string, string> = {}) => {
  const config = {...plain, ...(theme && {theme})};
  const form = await showForm({config, attributes});
  await form.until('the whole page', () => form.has('button', 'Listen'));
  return form;
};

/** Waits until the theme is drawn: until a color of it is there. */
const takenUp = (
  form: ReportFormDriver,
  selector: string,
  property: 'color' | 'backgroundColor',
  css: string,
) =>
  form.until(
    `${selector} in ${css}`,
    () => String(drawn(form.element, selector, property)) === String(rgb(css)),
  );

const schemes = CSS.supports('color', 'light-dark(red, red)') ? ['light', 'dark'] : ['light'];

const expectReadable = (form: ReportFormDriver, ratio: number, what: string) => {
  for (const {what: each, ratio: found} of measureTexts(rootOf(form.element)))
    expect(found, `${what}: ${each}`).to.be.at.least(ratio - 0.01);
  for (const {what: each, ratio: found} of measureEdges(rootOf(form.element)))
    expect(found, `${what}: ${each}`).to.be.at.least(2.99);
};

/** The first page, a question, and its errors. */
const walk = async (form: ReportFormDriver, ratio: number) => {
  const look = (page: string) => {
    for (const scheme of schemes) {
      document.documentElement.style.colorScheme = scheme;
      expectReadable(form, ratio, `${page}, ${scheme}`);
    }
    document.documentElement.style.colorScheme = '';
  };
  look('gate');
  await form.begin();
  look('question');
  await form.continue();
  expect(form.errors()).to.have.length(1);
  look('errors');
};

describe('a page without a theme', () => {
  it('has no style sheet for one', async () => {
    const form = await open();
    await form.begin();
    // Once the theme of a form that came later is drawn, one of this form would be, too.
    const dressed = await open({accent: '#7a1f5c'});
    await takenUp(dressed, '.primary', 'backgroundColor', '#7a1f5c');
    const rules = form.element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [
      ...cssRules,
    ]);
    expect(rules.filter(({cssText}) => cssText.includes('--_focus:'))).to.deep.equal([]);
  });
});

describe('a city with a color of its own', () => {
  it('sees it on buttons and links where it can be read', async () => {
    const form = await open({accent: '#7a1f5c'});
    await takenUp(form, '.primary', 'backgroundColor', '#7a1f5c');
    await walk(form, 4.5);
    expect(heard.lines).to.deep.equal([]);
  });

  it('that can not be read gets the nearest that can, and is told once how to set it', async () => {
    const theme: ThemeConfig = {accent: '#f5a800'};
    const form = await open(theme);
    const [line = ''] = await heard.said(1);
    expect(line).to.match(
      /^warn: <heard-report-form> theme\.accent is #f5a800\. It stands out .*4\.5:1\. It is shown as (#[\da-f]{6})\. Set it to \1, and nothing/u,
    );
    const [shown = ''] = /(?<=shown as )#[\da-f]{6}/u.exec(line) ?? [];
    expect(drawn(form.element, '.primary', 'backgroundColor')).to.deep.equal(rgb(shown));
    await walk(form, 4.5);
    const again = putForm({config: {...plain, theme}});
    await until(
      again.shadowRoot!,
      () =>
        again.shadowRoot!.querySelector('.primary') &&
        String(drawn(again, '.primary', 'backgroundColor')) === String(rgb(shown)),
      'the second form in the same color',
      () => again.shadowRoot!.textContent ?? '',
    );
    expect(heard.lines).to.have.length(1);
  });

  it('can set it in the styles of the page, over the configuration', async () => {
    styleOf('heard-report-form { --heard-accent: rebeccapurple; --heard-radius: 0 }');
    const form = await open({accent: '#005500', radius: '20px'});
    await takenUp(form, '.primary', 'backgroundColor', 'rebeccapurple');
    expect(
      getComputedStyle(form.element.shadowRoot!.querySelector('.primary')!).borderRadius,
    ).to.equal('0px');
  });

  it('has all in its color when the page changes it later', async () => {
    styleOf(':root { --heard-accent: #005500 } .night { --heard-accent: #fff2b0 }');
    const form = await open();
    await takenUp(form, '.primary', 'backgroundColor', '#005500');
    document.documentElement.className = 'night';
    await heard.said(1);
    await walk(form, 4.5);
    document.documentElement.className = '';
    await takenUp(form, '.primary', 'backgroundColor', '#005500');
  });

  it('may set a dark surface alone, on a page that is light', async () => {
    const form = await open({surface: '#1d2433'});
    await form.until(
      'light text',
      () => contrast(colorOf(getComputedStyle(rootOf(form.element)).color), colorOf('#1d2433')) > 7,
    );
    await walk(form, 4.5);
    expect(getComputedStyle(rootOf(form.element)).colorScheme).to.equal('dark');
  });

  it('gets 7:1 where it asks for it', async () => {
    const form = await open({accent: '#1a73e8', contrast: 7});
    await heard.said(1);
    await walk(form, 7);
  });
});

describe('a look', () => {
  it('is chosen in the configuration, with single colors over it', async () => {
    const form = await open({look: 'warm', accent: '#5b2a86'});
    await takenUp(form, '.root', 'backgroundColor', '#fdf8f0');
    expect(drawn(form.element, '.primary', 'backgroundColor')).to.deep.equal(rgb('#5b2a86'));
    expect(heard.lines).to.deep.equal([]);
  });

  for (const look of ['civic', 'plain', 'warm', 'high-contrast', 'dark', 'uswds'])
    it(`${look} of the tag can be read, light and dark`, async () => {
      const form = await open(undefined, {look});
      await form.until('the look', () =>
        form.element.shadowRoot!.adoptedStyleSheets.some(({cssRules}) =>
          [...cssRules].some(({cssText}) => cssText.includes('--_focus:')),
        ),
      );
      await walk(form, look === 'high-contrast' ? 7 : 4.5);
      expect(heard.lines).to.deep.equal([]);
    });

  it('of a name that is not there is told with the names that are', async () => {
    await open(undefined, {look: 'fancy'});
    expect(await heard.said(1)).to.match(/civic, plain, warm, high-contrast, dark, uswds/u);
  });
});

describe('a page that styles what no token can', () => {
  it('finds the parts that are documented', async () => {
    styleOf(`heard-report-form::part(surface) { border-style: dashed }
      heard-report-form::part(heading) { font-style: italic }
      heard-report-form::part(leave) { border-style: double }`);
    const form = await open();
    await form.begin();
    const styles = (part: string) =>
      getComputedStyle(form.element.shadowRoot!.querySelector(`[part=${part}]`)!);
    expect(styles('surface').borderTopStyle).to.equal('dashed');
    expect(styles('heading').fontStyle).to.equal('italic');
    expect(styles('leave').borderTopStyle).to.equal('double');
  });
});

describe('a theme that was tampered with', () => {
  it('C17 is left out, says so, and makes no request', async () => {
    const evil = 'https://evil.example';
    const form = await open();
    // Where somebody tries things out, the check of the configuration comes first and shows no form at all.
    dress(form.element as unknown as ThemedHost, {
      accent: `red;background:url(${evil}/a)`,
      surface: `url(${evil}/b)`,
      text: `#fff}:host{background:url(${evil}/c)}`,
      radius: `0;background-image:url(${evil}/d)`,
      font: `x;src:url(${evil}/e)`,
    });
    const lines = await heard.said(5);
    for (const line of lines)
      expect(line)
        .to.match(/is left out\.$/u)
        .and.not.contain('evil');
    await walk(form, 4.5);
    const rules = form.element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [
      ...cssRules,
    ]);
    expect(rules.map(({cssText}) => cssText).join('\n')).not.to.contain('evil');
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => name.startsWith(evil))).to.deep.equal([]);
  });
});

describe('a person who chose colors of their own', () => {
  it('keeps them: in forced colors the theme has none', async function () {
    // The driver of WebKitGTK and that of Firefox can not ask for them.
    if (!navigator.userAgent.includes('Chrome/')) return this.skip();
    await emulateMedia({forcedColors: 'active'});
    try {
      const form = await open({accent: '#7a1f5c', radius: '0'});
      await form.until(
        'the radius',
        () =>
          getComputedStyle(form.element.shadowRoot!.querySelector('.primary')!).borderRadius ===
          '0px',
      );
      expect(getComputedStyle(form.element).getPropertyValue('--_text')).not.to.match(/^#/u);
      expect(drawn(form.element, '.root', 'backgroundColor')).to.deep.equal(rgb('Canvas'));
    } finally {
      await emulateMedia({forcedColors: 'none'});
    }
  });
});
