import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {leavePage} from '../report-form/leave-page.ts';
import {exitHash, GuardedPage} from './guarded-page.fixture.ts';

const page = [...document.documentElement.children];
const address = location.href;

/** What happened to the whole page. */
const isBlank = () => document.documentElement.innerText?.trim() === '' && !document.body;
const hasLeft = () => location.hash === exitHash && isBlank();

/** Resolves when the page is left: keys of the driver may still be on their way. */
const gone = async () => {
  if (!hasLeft())
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  expect(hasLeft()).to.equal(true);
};

afterEach(() => {
  document.documentElement.replaceChildren(...page);
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

const shift = async (times: number, key: 'ShiftLeft' | 'ShiftRight' = 'ShiftLeft') => {
  for (let each = 0; each < times; each++) press(key);
};

/** One press, with the events that browsers send. The runner's own keys know no left and right. */
const press = (code: 'ShiftLeft' | 'ShiftRight', target: Element = document.body) => {
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(
      new KeyboardEvent(type, {key: 'Shift', code, bubbles: true, composed: true}),
    );
};

describe('a person who presses Shift three times', () => {
  it('is gone, with a blank page behind them, whatever the focus is on', async () => {
    const form = await GuardedPage.show();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await form.write('canary-7391');
    const entries = history.length;
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'Shift'});
    await form.until(() => form.said.includes('1 more time'));
    expect(hasLeft()).to.equal(false);
    await sendKeys({press: 'Shift'});
    await gone();
    expect(form.timesLeft, 'answers are forgotten').to.be.greaterThan(0);
    expect(form.state.answers).to.deep.equal({});
    expect(history.length, 'Back leads past the form').to.equal(entries);
  });

  it('is gone from inside a text box of the form too', async () => {
    const form = await GuardedPage.show();
    form.textBox.focus();
    await sendKeys({type: 'Not now'});
    for (let each = 0; each < 3; each++) await sendKeys({press: 'Shift'});
    await gone();
  });

  for (const keys of [
    ['ShiftRight', 'ShiftRight', 'ShiftRight'],
    ['ShiftLeft', 'ShiftRight', 'ShiftLeft'],
  ] as const)
    it(`is gone with ${keys.join(', ')}`, async () => {
      await GuardedPage.show();
      for (const key of keys) press(key);
      expect(hasLeft()).to.equal(true);
    });

  it('hears and sees after each press how many are missing', async () => {
    const form = await GuardedPage.show();
    await sendKeys({press: 'Shift'});
    await form.until(() => form.said === 'Leave this page: press Shift 2 more times');
    expect(form.leaveLink.textContent?.trim()).to.equal('●○○Leave this page');
    await sendKeys({press: 'Shift'});
    await form.until(() => form.said === 'Leave this page: press Shift 1 more time');
    expect(form.leaveLink.textContent?.trim()).to.equal('●●○Leave this page');
  });

  it('has five seconds from one press to the next', async () => {
    const form = await GuardedPage.show();
    await shift(1);
    await form.clock.pass(4_900);
    await shift(1);
    await form.clock.pass(4_900);
    await shift(1);
    expect(hasLeft()).to.equal(true);
  });

  it('hears it when they took too long, and may begin again', async () => {
    const form = await GuardedPage.show();
    await shift(2);
    await form.clock.pass(5_000);
    await form.updateComplete;
    expect(form.said).to.equal(
      'You are still on this page. To leave, press Shift 3 times in a row.',
    );
    expect(form.leaveLink.textContent?.trim()).to.equal('Leave this page');
    await shift(1);
    expect(hasLeft()).to.equal(false);
    await shift(2);
    expect(hasLeft()).to.equal(true);
  });

  it('hears no more of it after a while', async () => {
    const form = await GuardedPage.show();
    await shift(1);
    await form.clock.pass(5_000);
    await form.clock.pass(5_000);
    await form.updateComplete;
    expect(form.said).to.equal('');
  });

  it('stays when they only write: capitals do not count', async () => {
    const form = await GuardedPage.show();
    form.textBox.focus();
    const {textBox} = form;
    const written = new Promise<void>((resolve) =>
      textBox.addEventListener('keyup', ({key}) => {
        if (key === 'Shift' && textBox.value === 'HEY') resolve();
      }),
    );
    for (const letter of ['H', 'E', 'Y']) await sendKeys({press: `Shift+${letter}`});
    await written;
    expect(hasLeft()).to.equal(false);
    await form.updateComplete;
    expect(form.said).to.equal('');
  });

  it('stays when another key or a click comes in between', async () => {
    const form = await GuardedPage.show();
    await shift(2);
    await sendKeys({press: 'ArrowDown'});
    await form.until(() => form.said.includes('still on this page'));
    await shift(2);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await shift(2);
    expect(hasLeft()).to.equal(false);
  });

  it('stays when there is no form on screen to leave', async () => {
    const form = await GuardedPage.show();
    form.hidden = true;
    await shift(3);
    expect(hasLeft()).to.equal(false);
    form.remove();
    await shift(3);
    expect(hasLeft()).to.equal(false);
  });

  it('takes no key from the page: its own listeners hear every one', async () => {
    await GuardedPage.show();
    const heard: string[] = [];
    const hear = (event: Event) =>
      heard.push(`${event.type} ${event.defaultPrevented ? 'stopped' : 'free'}`);
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, hear);
    await shift(2);
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal(['keydown free', 'keyup free', 'keydown free', 'keyup free']);
  });

  it('is asked nothing by the page on the way out', async () => {
    await GuardedPage.show();
    const ask = (event: Event) => event.preventDefault();
    const isAsked = () =>
      !window.dispatchEvent(new Event('beforeunload', {bubbles: false, cancelable: true}));
    addEventListener('beforeunload', ask);
    expect(isAsked()).to.equal(true);
    await shift(3);
    expect(isAsked(), 'now').to.equal(false);
    removeEventListener('beforeunload', ask);
  });

  it('hears it once on a page with two forms', async () => {
    const first = await GuardedPage.show();
    const second = await GuardedPage.show();
    await shift(2);
    await first.updateComplete;
    await second.updateComplete;
    expect([first.said, second.said]).to.deep.equal([
      'Leave this page: press Shift 1 more time',
      '',
    ]);
    await shift(1);
    expect(hasLeft()).to.equal(true);
  });
});

describe('a person who types on a screen', () => {
  const real = window.matchMedia;
  before(() => {
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? real.call(window, 'all') : real.call(window, query);
  });
  after(() => {
    window.matchMedia = real;
  });

  it('may press the Shift of that keyboard as often as they like', async () => {
    const form = await GuardedPage.show();
    form.textBox.focus();
    for (let each = 0; each < 4; each++) press('ShiftLeft', form.textBox);
    await form.updateComplete;
    expect(hasLeft()).to.equal(false);
    expect(form.said).to.equal('');
  });

  it('and leaves with a real keyboard, when no text box has the focus', async () => {
    const form = await GuardedPage.show();
    for (let each = 0; each < 3; each++) press('ShiftLeft', form.find('.last'));
    expect(hasLeft()).to.equal(true);
  });
});

describe('leaving by mouse, by Tab and by hand', () => {
  it('works with the wheel pressed, without a second window', async () => {
    const form = await GuardedPage.show();
    const wheel = new PointerEvent('auxclick', {button: 1, bubbles: true, cancelable: true});
    form.leaveLink.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(true);
    expect(hasLeft()).to.equal(true);
  });

  it('works one Tab after the last control, where a link comes into sight', async () => {
    const form = await GuardedPage.show();
    await form.write('canary-7391');
    const again = form.find('.leave-again');
    expect(getComputedStyle(again).clipPath, 'out of sight').to.equal('inset(50%)');
    form.find('.last').focus();
    await sendKeys({press: 'Tab'});
    expect(form.shadowRoot!.activeElement).to.equal(again);
    expect(getComputedStyle(again).clipPath).to.equal('none');
    expect(again.getBoundingClientRect().height).to.be.greaterThan(43);
    await sendKeys({press: 'Enter'});
    await gone();
    expect(form.state.answers).to.deep.equal({});
  });

  it('still works as a link when forgetting goes wrong, and the page is blank all the same', async () => {
    const broken = {
      leave() {
        throw new Error('This part of the page is broken.');
      },
    };
    const link = document.createElement('a');
    link.href = exitHash;
    link.addEventListener('click', (event) => expect(() => leavePage(event, broken)).to.throw());
    document.body.append(link);
    const gone = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    link.click();
    await gone;
    expect(hasLeft()).to.equal(true);
  });
});

describe('a person who practices', () => {
  it('reads what leaving does and what it can not do, and stays', async () => {
    const form = await GuardedPage.show();
    form.find<HTMLDetailsElement>('.explainer').open = true;
    await form.until(() => form.text.includes('Practice with the Shift key'));
    expect(form.text).to.include('opens localhost');
    expect(form.text).to.include('Your browser still remembers');
    expect(form.text).to.include('If you do nothing here for 15 minutes, we cover this page');
    form.button('Practice with the Shift key')!.click();
    await form.updateComplete;
    expect(form.text).to.include('This time you stay on this page');
    await shift(3);
    await form.updateComplete;
    expect(hasLeft()).to.equal(false);
    expect(form.said).to.equal('That works. Next time, this takes you away from this page.');
    await shift(3);
    expect(hasLeft(), 'the next time is not practice').to.equal(true);
  });

  for (const [what, act] of [
    ['does something else first', () => sendKeys({press: 'Tab'})],
    ['waits', (form: GuardedPage) => form.clock.pass(20_000)],
  ] as const)
    it(`and ${what} leaves like anybody`, async () => {
      const form = await GuardedPage.show();
      form.find<HTMLDetailsElement>('.explainer').open = true;
      await form.until(() => !!form.button('Practice with the Shift key'));
      form.button('Practice with the Shift key')!.click();
      await act(form);
      await shift(3);
      expect(hasLeft()).to.equal(true);
    });
});
