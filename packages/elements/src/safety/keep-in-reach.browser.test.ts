import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {overlap} from './boxes.ts';
import {GuardedPage} from './guarded-page.fixture.ts';
import {isWithin, seenPart} from './seen-part.ts';

/** Makes the window small, where the driver of the engine can: that of WebKitGTK can't. */
const resize = async (width: number, height: number) => {
  if (!/Version\/\S+ Safari/u.test(navigator.userAgent)) await setViewport({width, height});
};

/** The look of the host page's own things. */
const hostStyles = new CSSStyleSheet();
hostStyles.replaceSync(`
  .tall { block-size: 3000px }
  .header { position: fixed; inset: 0 0 auto; block-size: 90px; z-index: 1000; background: #ccc }
  .chat { position: fixed; inset: 0 0 auto auto; inline-size: 60%; block-size: 70px; z-index: 2147483647; background: #ccc }
  .box { block-size: 200px; overflow: auto }
  .long { block-size: 900px }
  [popover].banner { position: fixed; inset: 0 0 auto; inline-size: 100%; block-size: 100px; margin: 0; background: #ccc }
`);

before(() => document.adoptedStyleSheets.push(hostStyles));
after(() => document.adoptedStyleSheets.pop());
afterEach(async () => {
  document.body.replaceChildren();
  scrollTo(0, 0);
  await resize(800, 600);
});

const block = (className: string) => {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  return element;
};

/** The frame in which the page looks for what covers the link, loads what keeps it in reach, and what follows. */
const frames = async () => {
  for (let each = 0; each < 8; each++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await import('./keep-in-reach-part.ts');
  }
};

/** A form in the middle of a long page. */
const show = async (parent?: Element) => {
  block('tall');
  const form = await GuardedPage.show(parent);
  block('tall');
  form.scrollIntoView();
  await frames();
  return form;
};

/** Whether a person can see all of the link and press it, wherever they aim. */
const isInReach = (form: GuardedPage) => {
  const box = form.leaveLink.getBoundingClientRect();
  return (
    isWithin(box, seenPart()) &&
    [0.05, 0.5, 0.95].every((part) => {
      const point = [box.left + box.width * part, box.top + box.height / 2] as const;
      const isOurs = document.elementFromPoint(...point) === form;
      return isOurs && form.leaveLink.contains(form.shadowRoot!.elementFromPoint(...point));
    })
  );
};

const floats = (form: GuardedPage) => form.leaveLink.classList.contains('floating');

describe('the way out', () => {
  it('stands in its place while nothing lies over it', async () => {
    const form = await show();
    expect(isInReach(form)).to.equal(true);
    expect(floats(form)).to.equal(false);
    scrollBy(0, 60);
    await frames();
    expect(isInReach(form)).to.equal(true);
    expect(floats(form), 'it sticks by itself').to.equal(false);
  });

  it('is left to the page around, where the form is in a frame', async () => {
    const form = await show();
    form.toggleAttribute('framed');
    block('header');
    await frames();
    expect(floats(form)).to.equal(false);
  });

  for (const cover of ['header', 'chat'])
    it(`comes over a ${cover} that lies on it, and goes back when that is gone`, async () => {
      const form = await show();
      const height = form.getBoundingClientRect().height;
      const covering = block(cover);
      await frames();
      expect(floats(form)).to.equal(true);
      expect(isInReach(form)).to.equal(true);
      expect(form.getBoundingClientRect().height, 'nothing else moves').to.equal(height);
      expect(form.leaveLink.getBoundingClientRect().height).to.be.greaterThan(43);
      covering.remove();
      await frames();
      expect(floats(form)).to.equal(false);
      expect(form.leaveLink.hasAttribute('popover')).to.equal(false);
      expect(isInReach(form)).to.equal(true);
    });

  it('comes over a banner that a script shows late', async () => {
    const form = await show();
    const banner = block('header');
    banner.hidden = true;
    await frames();
    expect(floats(form)).to.equal(false);
    banner.hidden = false;
    await frames();
    expect(floats(form)).to.equal(true);
    expect(isInReach(form)).to.equal(true);
  });

  it('comes over a banner of the host in the top layer', async () => {
    const form = await show();
    const banner = block('banner');
    banner.popover = 'manual';
    banner.showPopover();
    await frames();
    expect(isInReach(form)).to.equal(true);
    const second = block('banner');
    second.popover = 'manual';
    second.showPopover();
    await frames();
    expect(isInReach(form), 'and over the next').to.equal(true);
  });

  it('stays in sight while the last line of the form is', async () => {
    const form = await show();
    scrollBy(0, form.getBoundingClientRect().bottom - 40);
    await frames();
    expect(isInReach(form)).to.equal(true);
    scrollBy(0, 100);
    await frames();
    expect(floats(form), 'with the form it goes').to.equal(false);
    scrollBy(0, -100);
    await frames();
    expect(isInReach(form), 'and comes back').to.equal(true);
  });

  it('stays in sight in a box of the host that scrolls', async () => {
    const box = block('box');
    const form = await show(box);
    box.scrollIntoView();
    box.scrollTop = form.getBoundingClientRect().height - 60;
    await frames();
    expect(isInReach(form)).to.equal(true);
  });

  for (const [width, height] of [
    [320, 480],
    [320, 256],
  ] as const)
    it(`does not lie on what has the focus, at ${width} × ${height} pixels`, async () => {
      await resize(width, height);
      const form = await show();
      block('header');
      await frames();
      for (const selector of ['.last', '.explainer summary', '.leave-again', '.last']) {
        const control = form.find(selector);
        control.focus();
        await frames();
        const link = form.leaveLink.getBoundingClientRect();
        expect(overlap(link, control.getBoundingClientRect()), selector).to.equal(0);
        expect(isInReach(form), `while ${selector} has the focus`).to.equal(true);
      }
    });

  it('is in the part of the page that a keyboard on the screen leaves free', async () => {
    const real = window.visualViewport;
    const seen = Object.assign(new EventTarget(), {
      offsetLeft: 0,
      offsetTop: 220,
      width: 800,
      height: 250,
      scale: 1,
    });
    Object.defineProperty(window, 'visualViewport', {configurable: true, value: seen});
    try {
      const form = await show();
      expect(form.leaveLink.getBoundingClientRect().top).to.equal(228);
      expect(isInReach(form)).to.equal(true);
      Object.assign(seen, {offsetTop: 0, height: 600});
      seen.dispatchEvent(new Event('resize'));
      await frames();
      expect(floats(form), 'the keyboard is gone').to.equal(false);
    } finally {
      Object.defineProperty(window, 'visualViewport', {configurable: true, value: real});
    }
  });

  it('is on the other side where people read from right to left', async () => {
    const form = await show();
    form.dir = 'rtl';
    form.requestUpdate();
    block('header');
    await frames();
    expect(form.leaveLink.getBoundingClientRect().left).to.equal(8);
    expect(isInReach(form)).to.equal(true);
  });

  it('can be pressed and keeps the focus while it floats', async () => {
    const form = await show();
    form.leaveLink.focus();
    block('header');
    await frames();
    expect(floats(form)).to.equal(true);
    expect(form.shadowRoot!.activeElement).to.equal(form.leaveLink);
  });

  it('floats in a browser without a top layer too', async () => {
    const {showPopover} = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const form = await show();
      block('header');
      await frames();
      expect(floats(form)).to.equal(true);
      expect(isInReach(form)).to.equal(true);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('asks the browser nothing while the form is out of sight', async () => {
    const form = await show();
    scrollTo(0, 0);
    await frames();
    let asked = 0;
    form.shadowRoot!.elementFromPoint = (x, y) => {
      asked++;
      return ShadowRoot.prototype.elementFromPoint.call(form.shadowRoot, x, y);
    };
    scrollBy(0, 20);
    block('header');
    await frames();
    expect(asked).to.equal(0);
    form.scrollIntoView();
    await frames();
    expect(asked).to.be.greaterThan(0);
  });
});
