import 'axe-core';
import {browserPlace, type DraftPlace} from '@heard/delivery/drafts';
import {accessibleIn, inOneLine, until} from '@heard/testing/drivers';
import type axe from 'axe-core';
import {expect} from 'chai';

import {KeptForm} from './kept-form.fixture.ts';
import {clearDevice, flipBit, keptOnDevice, untilKept} from './kept-on-device.fixture.ts';

/** A browser that forbids a part of what drafts need. */
const without = (parts: Partial<{[K in keyof DraftPlace]: () => never}>): DraftPlace => ({
  get indexedDB() {
    return parts.indexedDB?.() ?? browserPlace.indexedDB;
  },
  get sessionStorage() {
    return parts.sessionStorage?.() ?? browserPlace.sessionStorage;
  },
  get locks() {
    return parts.locks?.() ?? browserPlace.locks;
  },
});

const fails = (name: string) => (): never => {
  throw new DOMException('as the browser says it', name);
};

describe('the pages of drafts', function () {
  this.timeout(30_000);
  let form: KeptForm;
  afterEach(async () => {
    form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await clearDevice();
  });

  const show = async (mode: 'session' | 'passphrase', place?: DraftPlace) => {
    form?.remove();
    form = new KeptForm();
    form.setAttribute('mode', mode);
    form.place = place;
    document.body.append(form);
    await form.updateComplete;
  };
  const root = () => form.shadowRoot!.querySelector<HTMLElement>('.root')!;
  const sees = (text: string) =>
    until(
      form.shadowRoot!,
      () => root().innerText.includes(text),
      text,
      () => root().innerText,
    );
  const press = async (name: string) => {
    const found = [...root().querySelectorAll<HTMLElement>('button, summary')];
    found.find((each) => each.textContent?.trim() === name)!.click();
    await form.updateComplete;
  };
  const write = async (text: string) => {
    const field = root().querySelector<HTMLInputElement>('textarea, input')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const outline = () => accessibleIn(root()).map(inOneLine);

  it('are without a fault that a machine finds, in light and dark', async () => {
    await show('session');
    await press('Start');
    await untilKept(() => write('x'));
    await show('session');
    await sees('You began a report here');
    await isFree('the offer');

    form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await flipBit();
    await show('session');
    await sees('the copy was damaged');
    await isFree('what was lost');

    await show('passphrase');
    await press('Continue a saved report');
    await isFree('the box for a passphrase');
    await write('not this one');
    await press('Open');
    await sees('No report on this device');
    await isFree('a wrong passphrase');

    await press('Start');
    await isFree('the link');
    await press('Save and come back later');
    await isFree('the page for saving');
    await write('short');
    await press('Save');
    await sees('8 characters or longer');
    await isFree('a short passphrase');
    await write('blue kettle 41');
    await press('Save');
    await sees('Your report is saved');
    await isFree('the page after it');
    await press('Go on with your report');
    await isFree('a page of a saved report');
  });

  it('are read out in this order', async () => {
    await show('session');
    await press('Start');
    await untilKept(() => write('x'));
    await show('session');
    await sees('You began a report here');
    expect(outline()).to.deep.equal([
      'status',
      'button "Continue your report"',
      'button "Delete it"',
      'heading 2 "Tell us"',
      'button "Start"',
    ]);

    await show('passphrase');
    await press('Start');
    await press('Save and come back later');
    expect(outline()).to.deep.equal([
      'heading 2 "Save your report on this device"',
      'list',
      'button "Show the passphrase"',
      'status',
      'button "Save"',
      'button "Back to your report"',
    ]);
  });

  it('have controls of 44 pixels and more', async () => {
    await show('passphrase');
    await press('Start');
    await press('Save and come back later');
    for (const control of root().querySelectorAll('button, input'))
      expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44);
  });

  it('S01 S03 where nothing can be kept, the first page promises nothing', async () => {
    await show('session', without({sessionStorage: fails('SecurityError')}));
    await sees('This browser keeps no copy of your answers.');
    expect(root().innerText).not.to.include('30 minutes');
  });

  it('S01 where it turns out later, the person is told once, and the form works', async () => {
    await show('session', without({indexedDB: fails('SecurityError')}));
    await sees('30 minutes');
    await press('Start');
    expect(root().innerText).not.to.include('can not keep');
    await write('x');
    await sees(
      'This browser can not keep a copy of your report here. Your answers stay on this page',
    );
    await press('Turn the page');
    await write('y');
    await press('Turn the page');
    expect(root().querySelector('textarea')!.value).to.equal('x');
    expect(await keptOnDevice()).to.deep.equal([]);
  });

  it('D04 without Web Locks nothing is kept', async () => {
    await show('session', {...browserPlace, locks: undefined});
    await press('Start');
    await write('x');
    await sees('This browser is too old to keep a copy of your report.');
    expect(await keptOnDevice()).to.deep.equal([]);
  });

  it('S02 where there is no room, the answers can be copied', async () => {
    await show(
      'session',
      without({sessionStorage: undefined as never, indexedDB: fails('QuotaExceededError')}),
    );
    await press('Start');
    await write('x');
    await sees('There is no room on this device');
    expect(outline()).to.include('button "Copy your answers"');
  });

  /** Axe finds nothing, on a light page and a dark one. */
  async function isFree(page: string) {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      // Colors fade: what is measured is where they end.
      getComputedStyle(root().querySelector('button')!).color;
      for (const animation of form.shadowRoot!.getAnimations()) animation.finish();
      const {violations} = await run(form, {
        rules: {region: {enabled: false}},
        resultTypes: ['violations'],
      });
      const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
      expect(found, `${page}, ${scheme}`).to.deep.equal([]);
    }
    document.documentElement.style.colorScheme = '';
  }
});
