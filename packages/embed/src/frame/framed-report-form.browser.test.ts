import {clearPage} from '@heard/testing/drivers';
import {ConsoleListener} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {FramedPage} from './framed-page.fixture.ts';
import type {FramedReportFormElement} from './framed-report-form.ts';
import {asksForPort, bringsPort} from './messages.ts';

const heard = new ConsoleListener();
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  scrollTo(0, 0);
});

const warnings = () => heard.lines.filter((line) => line.startsWith('warn'));

/** The reason of the next event that says that there is no form. */
const unavailable = (element: Element): Promise<string> =>
  new Promise((resolve) =>
    element.addEventListener(
      'heard-form-unavailable',
      (event) => resolve((event as CustomEvent<{reason: string}>).detail.reason),
      {once: true},
    ),
  );

/** Comes when this has been said to the page. */
const said = (what: string): Promise<void> =>
  new Promise((resolve) => addEventListener('message', ({data}) => data === what && resolve()));

describe('the form in a frame', function () {
  this.timeout(30_000);

  it('shows what stands between the tags until the form is there, then the form and the way out', async () => {
    const page = await FramedPage.make();
    page.element.frame = page.address;
    document.body.append(page.element);
    expect(page.showsFallback, 'before').to.equal(true);
    expect(page.leaveLink.checkVisibility({visibilityProperty: true})).to.equal(false);
    await page.element.ready;
    expect(page.showsFallback, 'after').to.equal(false);
    expect(page.leaveLink.href).to.equal('https://www.weather.gov/');
    expect(page.leaveLink.textContent).to.equal('Leave this page');
    expect(page.frame.title).to.equal('Tell us what happened');
    expect(page.frame.offsetHeight).to.be.above(300);
    expect(warnings()).to.deep.equal([]);
  });

  it('is sandboxed: no origin, no referrer, nothing allowed', async () => {
    const page = await (await FramedPage.make()).show();
    const {frame} = page;
    expect(frame.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.allow).to.equal('');
    expect(frame.contentDocument).to.equal(null);
    page.element.toggleAttribute('microphone');
    expect(page.frame.allow).to.equal('microphone');
  });

  it('takes an address that was set before its class was there', async () => {
    const page = await FramedPage.make();
    const early = document
      .createElement('div')
      .appendChild(
        document.implementation.createHTMLDocument().createElement('heard-report-form'),
      ) as unknown as FramedReportFormElement;
    Object.defineProperty(early, 'frame', {
      value: page.address,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    document.body.append(early);
    expect(early.getAttribute('frame')).to.equal(page.address);
    expect(Object.hasOwn(early, 'frame')).to.equal(false);
  });

  it('gives the frame all its height, and grows with it', async () => {
    const page = await (await FramedPage.make()).show();
    const before = page.frame.offsetHeight;
    page.element.style.inlineSize = '280px';
    await page.until('a narrow form, which is higher', () => page.frame.offsetHeight > before);
    const narrow = page.frame.offsetHeight;
    page.element.style.inlineSize = '';
    await page.until('the height as it was', () => page.frame.offsetHeight === before);
    expect(narrow).to.be.below(20_000);
  });

  it('speaks the language of the tag, then of the page around it', async () => {
    const page = await FramedPage.make();
    page.element.lang = 'es';
    await page.show();
    await page.until('Spanish', () => page.leaveLink.textContent === 'Salir del sitio');
    page.element.locale = 'en';
    await page.until('English', () => page.leaveLink.textContent === 'Leave this page');
  });

  it('H22 looks all right where browsers share no style sheets', async () => {
    const root = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
    const tree = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');
    for (const {prototype} of [ShadowRoot, Document])
      Object.defineProperty(prototype, 'adoptedStyleSheets', {
        value: undefined,
        configurable: true,
      });
    try {
      const page = await (await FramedPage.make()).show();
      expect(getComputedStyle(page.leaveLink.parentElement!).position).to.equal('sticky');
      expect(getComputedStyle(page.frame).borderTopWidth).to.equal('0px');
      expect(page.root.querySelector('style')).to.equal(null);
    } finally {
      if (root) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', root);
      else Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      if (tree) Object.defineProperty(Document.prototype, 'adoptedStyleSheets', tree);
      else Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    }
  });

  it('leaves the fallback, and says what to do, where nobody answers in the frame', async () => {
    const page = await FramedPage.make({isSilent: true});
    const reason = unavailable(page.element);
    page.element.frame = page.address;
    document.body.append(page.element);
    expect(await reason).to.equal('unreachable');
    expect(page.showsFallback).to.equal(true);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include(`names ${location.origin} among those that may frame it`);
  });

  it('answers no page but those that may frame it', async () => {
    const page = await FramedPage.make({ancestors: ['https://www.example.gov']});
    const reason = unavailable(page.element);
    page.element.frame = page.address;
    document.body.append(page.element);
    expect(await reason).to.equal('unreachable');
    expect(page.showsFallback).to.equal(true);
  });

  it('names an address that is none', async () => {
    const page = await FramedPage.make();
    const reason = unavailable(page.element);
    page.element.frame = 'javascript:alert(1)';
    document.body.append(page.element);
    expect(await reason).to.equal('wrong');
    expect(page.frame).to.equal(null);
    expect(warnings()[0]).to.include('Write the whole address, beginning with https://');
  });

  it('H03 leaves the fallback where the policy of the page forbids the frame, and names the directive', async () => {
    const page = await FramedPage.make();
    const host = document.createElement('iframe');
    const csp = "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'";
    const script = '/packages/embed/src/frame/define-framed.fixture.ts';
    host.src = `/frame-pages/host?${new URLSearchParams({csp, script})}`;
    const loaded = new Promise((resolve) => host.addEventListener('load', resolve));
    document.body.append(host);
    await loaded;
    const inside = host.contentWindow as Window & typeof globalThis;
    const said: string[] = [];
    inside.console.warn = (line: string) => void said.push(line);
    const element = inside.document.createElement('heard-report-form');
    element.setAttribute('frame', page.address);
    const link = inside.document.createElement('a');
    link.href = 'tel:+15550100';
    link.textContent = 'Call us';
    element.append(link);
    const begin = performance.now();
    const reason = unavailable(element);
    inside.document.body.append(element);
    expect(await reason).to.equal('unreachable');
    expect(performance.now() - begin).to.be.below(3_500);
    expect(link.checkVisibility({visibilityProperty: true})).to.equal(true);
    expect(said.join('\n')).to.include(`frame-src ${new URL(page.address).origin}`);
  });
});

describe('a host page that means harm', function () {
  this.timeout(30_000);

  it('H23 leaves the way out in reach when the frame is covered', async () => {
    const page = await (await FramedPage.make()).show();
    const cover = document.createElement('div');
    Object.assign(cover.style, {position: 'fixed', inset: '0', zIndex: '9999', background: '#fff'});
    document.body.append(cover);
    const isInReach = () => {
      const {left, top, width, height} = page.leaveLink.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return width > 40 && page.root.elementFromPoint(x, y) === page.leaveLink;
    };
    await page.until(
      'the link on top of all',
      () => isInReach() && page.leaveLink.classList.contains('floating'),
    );
  });

  it('H23 leaves the way out in reach when the form is one pixel', async () => {
    const page = await (await FramedPage.make()).show();
    Object.assign(page.element.style, {inlineSize: '1px', blockSize: '1px', overflow: 'hidden'});
    await page.until('the link on top of all', () => {
      const {left, top, width, height} = page.leaveLink.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return width > 40 && page.root.elementFromPoint(x, y) === page.leaveLink;
    });
  });

  it('H24 changes nothing by messages to the page that are not from its frame', async () => {
    const page = await (await FramedPage.make()).show();
    const height = page.frame.offsetHeight;
    const messages = [asksForPort, bringsPort, {type: 'leave'}, {type: 'height', pixels: 1}];
    for (let round = 0; round < 500; round++)
      for (const message of messages) postMessage(message, location.origin);
    const other = document.createElement('iframe');
    document.body.append(other);
    for (const message of messages) other.contentWindow!.parent.postMessage(message, '*');
    const last = said('last');
    postMessage('last', location.origin);
    await last;
    expect(page.frame.offsetHeight).to.equal(height);
    expect(page.leaveLink.isConnected).to.equal(true);
  });

  it('H24 gives no port to a stranger that asks before its frame does', async () => {
    const page = await FramedPage.make({isSilent: true});
    const reason = unavailable(page.element);
    page.element.frame = page.address;
    document.body.append(page.element);
    // Without an origin, as our frame is.
    const stranger = document.createElement('iframe');
    stranger.src = `data:text/html,<script>parent.postMessage('${asksForPort}', '*')</script>`;
    const asked = said(asksForPort);
    document.body.append(stranger);
    await asked;
    // Whoever has got the port is waited for no longer.
    expect(await reason).to.equal('unreachable');
    stranger.remove();
  });

  it('H24 gives no port to a frame that says something else', async () => {
    const page = await FramedPage.make({
      isSilent: true,
      modules: ['/packages/embed/src/frame/babbling-frame.fixture.ts'],
    });
    const reason = unavailable(page.element);
    const babbled = said(`${asksForPort}!`);
    page.element.frame = page.address;
    document.body.append(page.element);
    await babbled;
    expect(await reason).to.equal('unreachable');
  });

  it('H24 gives no port to a frame that a script of the page let out of its sandbox', async () => {
    const page = await FramedPage.make();
    const reason = unavailable(page.element);
    const asked = said(asksForPort);
    page.element.frame = page.address;
    document.body.append(page.element);
    page.frame.removeAttribute('sandbox');
    // What it may do is settled when it starts to load.
    page.frame.src = `${page.address}?again`;
    await asked;
    expect(await reason).to.equal('unreachable');
  });

  it('H24 gives one port to a frame that asks more often', async () => {
    const page = await FramedPage.make({
      modules: ['/packages/embed/src/frame/greedy-frame.fixture.ts'],
    });
    await page.show();
    await page.told('ports: 1');
  });

  it('H24 takes no port that the page brings after the first', async () => {
    const page = await (await FramedPage.make()).show();
    const told: unknown[] = [];
    for (let round = 0; round < 50; round++) {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = ({data}) => void told.push(data);
      page.frame.contentWindow!.postMessage(bringsPort, '*', [port2]);
    }
    page.element.style.inlineSize = '300px';
    const before = page.frame.offsetHeight;
    await page.until('the frame to grow', () => page.frame.offsetHeight > before);
    expect(told).to.deep.equal([]);
  });

  it('H24 grows no further than a page can be, however much a frame floods it', async () => {
    const page = await FramedPage.make({
      isSilent: false,
      modules: ['/packages/embed/src/frame/flooding-frame.fixture.ts'],
    });
    const last = said('flooded');
    let heights = 0;
    const counter = new MutationObserver((records) => (heights += records.length));
    const started = performance.now();
    const shown = page.show();
    counter.observe(page.frame, {attributeFilter: ['style']});
    await shown;
    await page.told('flooded');
    await last;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.frame.offsetHeight).to.be.at.most(20_000);
    expect(document.querySelectorAll('heard-report-form')).to.have.length(1);
    expect(page.root.querySelectorAll('*').length).to.be.below(10);
    expect(page.leaveLink.href).to.equal('https://www.weather.gov/');
    const seconds = Math.ceil((performance.now() - started) / 1_000) + 1;
    expect(heights, 'of 2,000 heights').to.be.at.most(Math.min(1_500, 200 * seconds));
    counter.disconnect();
  });
});
