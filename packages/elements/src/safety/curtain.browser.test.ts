import {expect} from 'chai';

import {GuardedPage} from './guarded-page.fixture.ts';

const minute = 60_000;

afterEach(() => document.body.replaceChildren());

/** A page on which somebody has written something. */
const written = async () => {
  const form = await GuardedPage.show();
  await form.write('canary-7391');
  return form;
};

const isCovered = (form: GuardedPage) => form.text.includes('We covered this page');

/** Fifteen minutes in which nobody does anything. */
const covered = async () => {
  const form = await written();
  await form.clock.pass(15 * minute);
  await form.until(() => isCovered(form));
  return form;
};

const transition = (type: 'pagehide' | 'pageshow') =>
  dispatchEvent(new PageTransitionEvent(type, {persisted: true}));

describe('a form that nobody touches', () => {
  it('L12 says one minute before that it will be covered, and that is heard', async () => {
    const form = await written();
    await form.clock.pass(13.9 * minute);
    expect(form.said).to.equal('');
    const height = form.getBoundingClientRect().height;
    await form.clock.pass(0.2 * minute);
    await form.until(() => form.said);
    expect(form.getBoundingClientRect().height, 'nothing moves').to.equal(height);
    expect(form.said).to.equal('Are you still there? We will cover this page in 1 minute.');
    expect(form.button('Yes, I am here')).not.to.equal(undefined);
    form.button('Yes, I am here')!.click();
    await form.until(() => !form.said);
    await form.clock.pass(13 * minute);
    expect(isCovered(form)).to.equal(false);
  });

  for (const [what, act] of [
    ['types', () => document.body.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true}))],
    ['scrolls', () => document.dispatchEvent(new Event('scroll'))],
    ['moves on with a screen reader', (form: GuardedPage) => form.find('.last').focus()],
    [
      'dictates',
      (form: GuardedPage) =>
        form.textBox.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true})),
    ],
  ] as const)
    it(`is not covered while somebody ${what}`, async () => {
      const form = await written();
      for (let round = 0; round < 4; round++) {
        await form.clock.pass(14 * minute);
        act(form);
        form.find('textarea').blur();
        form.find('.last').blur();
      }
      await form.clock.pass(0.5 * minute);
      expect(isCovered(form)).to.equal(false);
      expect(form.timesLeft).to.equal(0);
    });

  it('L12 is covered after 15 minutes: nothing of it can be seen, reached or read', async () => {
    const form = await written();
    const height = form.getBoundingClientRect().height;
    await form.clock.pass(15 * minute);
    await form.until(() => isCovered(form));
    expect(form.text).not.to.include('What happened?');
    expect(form.text).to.include('Nobody used it for 15 minutes. What you wrote is still here.');
    expect(getComputedStyle(form.textBox).visibility).to.equal('hidden');
    form.textBox.focus();
    expect(form.shadowRoot!.activeElement).not.to.equal(form.textBox);
    expect(getComputedStyle(form.leaveLink).visibility, 'the way out stays').to.equal('visible');
    expect(form.getBoundingClientRect().height, 'the host page does not move').to.equal(height);
  });

  it('takes up where the person was', async () => {
    const form = await written();
    form.textBox.focus();
    form.textBox.setSelectionRange(3, 6);
    await form.clock.pass(15 * minute);
    await form.until(() => isCovered(form));
    expect(form.shadowRoot!.activeElement?.textContent?.trim()).to.equal('We covered this page');
    form.button('Continue')!.click();
    await form.until(() => !isCovered(form));
    expect(form.shadowRoot!.activeElement).to.equal(form.textBox);
    expect(form.textBox.value).to.equal('canary-7391');
    expect([form.textBox.selectionStart, form.textBox.selectionEnd]).to.deep.equal([3, 6]);
    expect(form.timesLeft).to.equal(0);
    await form.clock.pass(15 * minute);
    await form.until(() => isCovered(form));
  });

  it('leaves the focus alone when it is elsewhere on the page', async () => {
    const form = await written();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await form.clock.pass(15 * minute);
    await form.until(() => isCovered(form));
    expect(document.activeElement).to.equal(field);
  });

  it('is cleared when the person wants that', async () => {
    const form = await covered();
    form.button('Clear everything')!.click();
    await form.until(() => form.text.includes('Gate'));
    expect(form.timesLeft).to.equal(1);
    expect(form.textBox.value).to.equal('');
    expect(isCovered(form)).to.equal(false);
  });

  it('L12 is cleared after 15 minutes more, whoever moves the mouse meanwhile', async () => {
    const form = await covered();
    await form.clock.pass(14 * minute);
    document.body.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
    expect(form.timesLeft).to.equal(0);
    await form.clock.pass(1 * minute);
    await form.until(() => form.text.includes('We cleared this page'));
    expect(form.text).to.include(
      'Nobody used it for 30 minutes. What you wrote is no longer here.',
    );
    expect(form.timesLeft).to.equal(1);
    expect(form.textBox.value).to.equal('');
    form.button('Start again')!.click();
    await form.until(() => form.text.includes('Gate'));
    expect(form.shadowRoot!.activeElement?.textContent).to.equal('Gate');
  });

  it('L08 is cleared at once when the computer slept for eight hours', async () => {
    const form = await written();
    form.clock.jump(8 * 60 * minute);
    document.dispatchEvent(new Event('visibilitychange'));
    await form.until(() => form.text.includes('We cleared this page'));
    expect(form.timesLeft).to.equal(1);
  });

  it('L08 is covered at once when the computer slept for twenty minutes', async () => {
    const form = await written();
    await form.clock.pass(minute);
    await import('./curtain.ts');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    form.clock.jump(19 * minute);
    document.body.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
    await form.until(() => isCovered(form));
    expect(form.timesLeft).to.equal(0);
    await form.clock.pass(9 * minute);
    expect(form.timesLeft).to.equal(0);
    await form.clock.pass(1 * minute);
    expect(form.timesLeft, 'half an hour after the last touch').to.equal(1);
  });

  it('does not stop a report that is on its way', async () => {
    const form = await written();
    form.become('waiting');
    await form.clock.pass(15 * minute);
    await form.until(() => isCovered(form));
    expect(form.text).to.include('Your report is still being sent.');
    await form.clock.pass(60 * minute);
    expect(form.timesLeft).to.equal(0);
    form.become('sent', {});
    await form.clock.pass(15 * minute);
    expect(form.timesLeft, 'and is cleared when it has gone').to.equal(1);
  });

  it('is left as it is while there is nothing in it', async () => {
    const form = await GuardedPage.show();
    await form.clock.pass(120 * minute);
    await form.updateComplete;
    expect(form.text).to.include('Gate');
    expect(form.timesLeft).to.equal(0);
  });

  it('stays covered when the host page moves it', async () => {
    const form = await covered();
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(form);
    await form.updateComplete;
    expect(isCovered(form)).to.equal(true);
    await form.clock.pass(15 * minute);
    expect(form.timesLeft).to.equal(1);
  });
});

describe('a form that the browser brings back', () => {
  it('L06 says that it was cleared, and shows nothing of before', async () => {
    const form = await written();
    form.textBox.focus();
    transition('pagehide');
    form.leave(); // as its controller does when the page goes away
    await form.updateComplete;
    transition('pageshow');
    await form.until(() => form.text.includes('We cleared this page when you left it'));
    expect(form.textBox.value).to.equal('');
    expect(form.text).not.to.include('Gate');
    expect(form.button('Clear everything')).to.equal(undefined);
    form.button('Start again')!.click();
    await form.until(() => form.text.includes('Gate'));
  });

  it('is covered also when it forgot everything first, and was drawn anew', async () => {
    const form = await written();
    const hides = new PageTransitionEvent('pagehide', {persisted: true});
    form.leave();
    await form.updateComplete;
    dispatchEvent(hides);
    transition('pageshow');
    await form.until(() => form.text.includes('We cleared this page when you left it'));
  });

  it('is as it was when there was nothing in it', async () => {
    const form = await written();
    form.leave();
    await form.updateComplete;
    await form.clock.pass(1);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    transition('pagehide');
    await form.updateComplete;
    transition('pageshow');
    await form.updateComplete;
    expect(form.text).to.include('Gate');
    expect(form.button('Start again')).to.equal(undefined);
  });
});
