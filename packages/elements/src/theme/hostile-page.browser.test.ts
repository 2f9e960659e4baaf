import type {Directory} from '@heard/schema';
import {clearPage, showForm, until} from '@heard/testing/drivers';
import {
  makeConfig,
  packedDirectory,
  smallDirectory,
  TestNetwork,
  type TestConfig,
} from '@heard/testing/fixtures';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import '../report-form/define.ts';
import '../resource-finder/define.ts';
// What is loaded one after the other in the first finder of all comes at once in this one, as in the others.
import '../resource-finder/filters/filters-part.ts';
import '../resource-finder/place/place-part.ts';
import '../resource-finder/result-part.ts';
import '../resource-finder/service/service-part.ts';
import {pixelsOf, type Pixels} from '../report-form/access/pixels.fixture.ts';
import {measureEdges, measureTexts} from '../report-form/access/text-contrast.fixture.ts';

const network = new TestNetwork();
let test: TestConfig;
let directory: Uint8Array<ArrayBuffer>;
before(async () => {
  await network.start();
  test = await makeConfig();
  directory = (await packedDirectory(smallDirectory as Directory)).file as Uint8Array<ArrayBuffer>;
});
after(() => network.stop());
const clean = () => {
  clearPage();
  network.reset();
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('dir');
};
afterEach(clean);

/** Styles of pages around us, each by what it does wrong. `#column` is what the site puts us in. */
const hostile: Readonly<Record<string, string>> = {
  'a reset of everything':
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; box-sizing: content-box }',
  '* {all: unset}': '* { all: unset }',
  '* {all: unset !important}': '* { all: unset !important }',
  'our tags unset': 'heard-report-form, heard-resource-finder { all: unset }',
  'div {display: none}': 'div:not(#column) { display: none !important }',
  'rules for our controls':
    'button, input, textarea, label, fieldset, a, h2, p, ul { all: unset !important; color: #fff !important; font-size: 6px !important }',
  'a root of 62.5 %': 'html { font-size: 62.5% } #column { font-size: 16px }',
  'a root of 62.5 % and no size of text': 'html { font-size: 62.5% } #column { font-size: 1rem }',
  'a root of 30 px': 'html { font-size: 30px } #column { font-size: 16px }',
  'no height of lines': '#column { line-height: 0 }',
  'letters far apart': '#column { letter-spacing: 1em }',
  'capital letters': '#column { text-transform: uppercase }',
  'text without color': '#column { color: transparent; -webkit-text-fill-color: transparent }',
  'text that can not be pressed or marked':
    '#column { pointer-events: none; user-select: none; -webkit-user-select: none }',
  'text moved away': '#column { text-indent: -9999px; white-space: nowrap; text-align: right }',
};

/** Where they may differ: text of a small root is as small as ours may be. */
const differs = new Set(['a root of 62.5 % and no size of text']);

const put = (css: string) => {
  const sheet = new CSSStyleSheet();
  // What a host rightly decides is the same on all pages: the font, and how wide the column is.
  sheet.replaceSync(
    `:root { font-family: sans-serif !important } #column { width: 400px !important; display: block !important } ${css}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const column = document.createElement('div');
  column.id = 'column';
  document.body.append(column);
  return column;
};

const rootOf = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.root')!;

const openForm = async (css: string) => {
  const form = await showForm({config: test.config, parent: put(css)});
  await form.until('the whole page', () => form.has('button', 'Listen'));
  await form.until('its layout', () => getComputedStyle(form.element).display === 'block');
  return form;
};

const openFinder = async (css: string) => {
  network.use(http.get('/hostile.heard', () => new HttpResponse(directory)));
  const element = document.createElement('heard-resource-finder') as HTMLElement & {
    config: unknown;
  };
  element.config = {...test.config, finder: {directory: '/hostile.heard'}};
  put(css).append(element);
  await until(
    element.shadowRoot!,
    () =>
      element.shadowRoot!.querySelector('.badge') && getComputedStyle(element).display === 'block',
    'results with their hours',
    () => element.shadowRoot!.textContent ?? '',
  );
  return element;
};

/** Every page of ours that is compared, from its first to its errors and its check page. */
const pagesOf = async (css: string, look: (page: string, root: HTMLElement) => unknown) => {
  clean();
  const form = await openForm(css);
  const seen = async (page: string) => {
    (form.element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    await look(page, rootOf(form.element));
  };
  await seen('gate');
  await form.begin();
  await seen('question');
  await form.continue();
  await seen('errors');
  await form.tick('Theft or robbery');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  await form.continue();
  for (let more = 0; more < 5 && form.heading() !== 'Check your answers'; more++)
    await form.continue();
  expect(form.heading()).to.equal('Check your answers');
  await seen('check');
  clean();
  await look('finder', rootOf(await openFinder(css)));
};

/** What keeps a person from using a page: too small, too pale, not there. */
const troubles = (root: HTMLElement): readonly string[] => {
  const found: string[] = [];
  for (const {what, ratio} of measureTexts(root)) if (ratio < 4.5) found.push(`${what}: ${ratio}`);
  for (const {what, ratio} of measureEdges(root)) if (ratio < 2.99) found.push(`${what}: ${ratio}`);
  for (const element of root.querySelectorAll<HTMLElement>(
    'button, .leave, label.option, input:not([type=radio], [type=checkbox]), textarea',
  )) {
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    const {height, width} = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (height < 43.9 || width < 43.9) found.push(`${element.className}: ${width} × ${height}`);
    if (style.pointerEvents === 'none') found.push(`${element.className} can not be pressed`);
    if (style.userSelect === 'none' && element.matches('input, textarea'))
      found.push('no text can be written');
    if (style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) > 3)
      found.push('letters far apart');
    if (style.textTransform !== 'none') found.push(style.textTransform);
  }
  const {fontSize, lineHeight} = getComputedStyle(root);
  if (parseFloat(fontSize) < 16) found.push(`text of ${fontSize}`);
  if (parseFloat(lineHeight) < 1.4 * parseFloat(fontSize)) found.push(`lines of ${lineHeight}`);
  return found;
};

/** How many of a thousand pixels differ by more than smoothing does. */
const unlike = (one: Pixels, other: Pixels): number => {
  if (one.all.length !== other.all.length) return 1000;
  const isOther = (at: number) =>
    [0, 1, 2].some((part) => Math.abs(one.all[at]![part]! - other.all[at]![part]!) > 40);
  return (one.all.filter((_, at) => isOther(at)).length / one.all.length) * 1000;
};

const takesPictures = navigator.userAgent.includes('Chrome/');

describe('a page with hostile styles', () => {
  const neutral = new Map<string, Pixels | undefined>();
  before(async function () {
    this.timeout(60_000);
    if (!takesPictures) return;
    // So high that every page of ours is in sight as a whole.
    await setViewport({width: 800, height: 2400});
    // Twice: the first finder of all waits for what the others have at hand.
    await pagesOf('', () => undefined);
    await pagesOf('', async (page, root) => neutral.set(page, await pixelsOf(root, 0)));
  });

  after(async () => {
    if (takesPictures) await setViewport({width: 800, height: 600});
  });

  for (const [name, css] of Object.entries(hostile)) {
    it(`H11 leaves every page usable, and as it looks elsewhere: ${name}`, async () => {
      await pagesOf(css, async (page, root) => {
        // Other engines show no pictures, or smooth text by where it stands.
        if (takesPictures && !differs.has(name)) {
          const [one, other] = [neutral.get(page)!, (await pixelsOf(root, 0))!];
          expect(unlike(one, other), `${page}: pixels of a thousand`).to.be.below(2);
        }
        expect(troubles(root), page).to.deep.equal([]);
      });
    }).timeout(60_000);
  }

  it('H11 that is zoomed, and runs from right to left, leaves every page usable', async () => {
    document.documentElement.dir = 'rtl';
    await pagesOf('#column { zoom: 1.5 }', (page, root) => {
      expect(troubles(root), page).to.deep.equal([]);
    });
  }).timeout(60_000);
});
