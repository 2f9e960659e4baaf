import {expect} from 'chai';
import {render} from 'lit';

import {copyText} from './copy.ts';
import {focusText} from './focus.ts';
import {keepInside} from './keep-inside.ts';
import {phoneLink} from './phone-link.ts';

const host = document.createElement('div');
const root = host.attachShadow({mode: 'open'});
const input = document.createElement('input');
root.append(input);
keepInside(root);
before(() => document.body.append(host));
after(() => host.remove());

describe('what a person types and ticks', () => {
  const told = [
    ...['input', 'beforeinput', 'change', 'keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'dragstart', 'dragend'],
    ...['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ];
  for (const type of told) {
    it(`does not bubble out to the page as ${type}`, () => {
      const heard: Event[] = [];
      const inside: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      document.addEventListener(type, listen);
      input.addEventListener(type, (event) => inside.push(event), {once: true});
      input.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      document.removeEventListener(type, listen);
      expect(inside).to.have.length(1);
      expect(heard).to.deep.equal([]);
    });
  }

  it('and only that: the page still knows where the focus is', () => {
    const heard: Event[] = [];
    document.addEventListener('focusin', (event) => heard.push(event), {once: true});
    input.focus();
    expect(heard.map(({target}) => target)).to.deep.equal([host]);
    input.blur();
  });
});

describe('text that takes the focus', () => {
  it('is no stop for Tab once the focus has gone on', () => {
    const heading = document.createElement('h2');
    root.append(heading);
    focusText(heading);
    expect(root.activeElement).to.equal(heading);
    input.focus();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });
});

describe('a phone number', () => {
  for (const [phone, scheme, href] of [
    ['+1 (312) 555-0100', 'tel', 'tel:+13125550100'],
    ['988', 'sms', 'sms:988'],
    ['555.0100', undefined, 'tel:5550100'],
  ] as const) {
    it(`${phone} can be ${scheme === 'sms' ? 'texted' : 'called'}, and reads left to right`, () => {
      const place = document.createElement('p');
      place.dir = 'rtl';
      render(phoneLink(phone, scheme), place);
      const link = place.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal(href);
      expect(link.textContent).to.equal(phone);
      expect(link.querySelector('bdi')?.dir).to.equal('ltr');
    });
  }
});

describe('copying', () => {
  it('says no where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      expect(await copyText('x')).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});
