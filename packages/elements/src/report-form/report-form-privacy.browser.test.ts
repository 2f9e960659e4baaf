import {clearPage, showForm} from '@heard/testing/drivers';
import {
  makeConfig,
  openSent,
  outOfOrder,
  refuses,
  takes,
  TestIntake,
  watchedPage,
} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import './define.ts';

const canary = 'canary7391';

/** What a browser may dispatch while a person fills in a form, and what we or others may make up. */
const heardByHosts = [
  ...[
    'input',
    'beforeinput',
    'change',
    'select',
    'selectionchange',
    'submit',
    'invalid',
    'formdata',
  ],
  ...['keydown', 'keyup', 'keypress', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'copy', 'cut', 'dragstart', 'dragend', 'drop', 'toggle', 'beforetoggle'],
  ...['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'],
  ...[
    'heard-report-submitting',
    'heard-report-submitted',
    'heard-form-unavailable',
    'heard-step-shown',
    'heard-locale-changed',
    'heard-load-failed',
    'lit-localize-status',
  ],
  ...['message', 'storage', 'hashchange', 'popstate', 'error', 'unhandledrejection'],
];

const {network, heard} = watchedPage(clearPage);

/** Everything reachable from an event that is text, but not what is inside our element. */
const textOf = (event: Event): string => {
  const parts: string[] = [event.type];
  for (const key in event) {
    const value: unknown = Reflect.get(event, key);
    if (typeof value === 'string' || typeof value === 'number') parts.push(String(value));
    else if (value instanceof Element) parts.push(value.outerHTML);
    else if (value && !(value instanceof EventTarget) && typeof value === 'object')
      parts.push(safeJson(value));
  }
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    parts.push(target.value);
  return parts.join(' ');
};

const safeJson = (value: object): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

/** Hears what a host's script hears: bubbling events at its document and window. */
const eavesdrop = () => {
  const events: string[] = [];
  const keep = (event: Event) => void events.push(textOf(event));
  for (const type of heardByHosts) {
    document.addEventListener(type, keep);
    window.addEventListener(type, keep);
  }
  const stop = () => {
    for (const type of heardByHosts) {
      document.removeEventListener(type, keep);
      window.removeEventListener(type, keep);
    }
  };
  return {events, stop};
};

const stored = async (): Promise<string> => {
  const databases = (await indexedDB.databases?.()) ?? [];
  const cached = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({url}) => url).join();
    }),
  );
  return [
    document.cookie,
    safeJson({...localStorage}),
    safeJson({...sessionStorage}),
    safeJson(databases),
    cached.join(),
    window.name,
  ].join('\n');
};

describe('what a person enters', () => {
  it('P10 is in the sealed report and nowhere else, and so is the code', async () => {
    const before = {storage: await stored(), title: document.title, url: location.href};
    const {events, stop} = eavesdrop();
    const {config, hotlineKey} = await makeConfig({ask: true});
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const form = await showForm({config, attributes: {'more-events': ''}});

    await form.begin();
    await form.tick('Insults, slurs or name-calling');
    await form.write(`${canary} story`);
    form.find('textbox', 'Or tell us in your own words').focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: canary});
    await form.continue();
    await form.choose('Yes, contact me');
    await form.fillIn('What should we call you? (optional)', canary);
    await form.fillIn('Phone number to call', `${canary} 555-0100`);
    await form.fillIn('Phone number for text messages', `${canary} 555-0101`);
    await form.fillIn('Email address', canary);
    await form.continue(); // with an error in the email address
    expect(form.errors()).to.have.length(1);
    await form.fillIn('Email address', `${canary}@example.org`);
    await form.continue();
    await form.choose('At a place or address');
    await form.fillIn('Which place?', canary);
    await form.continue();
    await form.continue();
    expect(form.everything(), 'it is on the check page').to.include(canary);
    await form.change('Name');
    await form.back();

    intake.answers(outOfOrder(1), refuses('unknown-recipient'), outOfOrder(300), takes);
    await form.send();
    await form.page('We could not confirm that your report arrived');
    const ways = form.element.shadowRoot!.querySelectorAll('a[href]');
    for (const way of ways) expect(way.getAttribute('href')).not.to.include(canary);
    await form.backToAnswers();
    await form.send();
    await form.until('a wait', () => form.announcements()[0]?.includes('300 seconds'));
    form.tryNow();
    await form.page('Your report has arrived');
    await heard.said(1);
    const [code = ''] = /\d{4}( \d{4}){5}/u.exec(form.text()) ?? [];
    stop();

    const report = await openSent(intake.received.at(-1)!.body, hotlineKey);
    expect(JSON.stringify(report).split(canary), 'it is in the report').to.have.length(8);

    // Some events must have been heard, or the silence would prove nothing.
    expect(events.some((event) => event.startsWith('focusin'))).to.equal(true);
    expect(events.some((event) => event.startsWith('heard-report-submitted'))).to.equal(true);
    expect(events.filter((event) => event.includes(canary))).to.deep.equal([]);
    expect(code).to.have.length(29);
    const told = [...events, ...heard.lines, ...(await network.seen())];
    for (const digits of [code, code.replaceAll(' ', '')])
      expect(told.filter((each) => each.includes(digits))).to.deep.equal([]);
    const typed = events.filter((event) =>
      /^(input|change|key|beforeinput|submit|click|pointer|mouse)/u.test(event),
    );
    expect(typed, 'not even that something was typed').to.deep.equal([]);

    const requests = await network.seen();
    expect(requests.filter((request) => request.includes('/v1/intake'))).to.have.length(4);
    expect(requests.filter((request) => request.includes(canary))).to.deep.equal([]);
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((url) => url.includes(canary))).to.deep.equal([]);
    expect(new Set(loaded.map((url) => new URL(url).origin))).to.deep.equal(
      new Set([location.origin]),
    );

    expect(heard.lines.filter((line) => line.includes(canary))).to.deep.equal([]);
    expect(location.href).to.equal(before.url);
    expect(safeJson({state: history.state as unknown})).not.to.include(canary);
    expect(document.title).to.equal(before.title);
    expect(await stored()).to.equal(before.storage);
    expect(form.everything()).not.to.include(canary);
    expect(document.documentElement.outerHTML).not.to.include(canary);
  });

  it('does not leave the form when it is pasted, copied or cut', async () => {
    const {events, stop} = eavesdrop();
    const {config} = await makeConfig();
    const form = await showForm({config});
    await form.begin();
    const box = form.find('textbox', 'Or tell us in your own words');
    for (const type of ['paste', 'copy', 'cut']) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', canary);
      box.dispatchEvent(new ClipboardEvent(type, {bubbles: true, composed: true, clipboardData}));
    }
    stop();
    expect(events.filter((event) => /^(paste|copy|cut)/u.test(event))).to.deep.equal([]);
  });

  it('P09 reaches the clipboard when the person presses a button for it, and may come from there', async () => {
    const written: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void written.push(text))};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    try {
      const intake = new TestIntake();
      network.use(...intake.handlers);
      const {config} = await makeConfig();
      const form = await showForm({config});
      await form.begin();
      const box = form.find('textbox', 'Or tell us in your own words');
      const paste = new ClipboardEvent('paste', {bubbles: true, composed: true, cancelable: true});
      box.dispatchEvent(paste);
      expect(paste.defaultPrevented, 'pasting is the person’s own').to.equal(false);
      await form.write(`${canary} story`);
      await form.continue();
      await form.choose('No, I want to stay anonymous');
      await form.continue();
      await form.continue();
      await form.send();
      await form.page('Your report has arrived');
      expect(written, 'nobody asked for it').to.deep.equal([]);
      form.press('Copy the code');
      await form.until('the copy', () => written.length > 0);
      expect(written).to.have.length(1);
      expect(written[0]).to.match(/^\d{4}( \d{4}){5}$/u);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('P05 is not kept by the browser: no autofill, no spell check by a server', async () => {
    const {config} = await makeConfig();
    const form = await showForm({config});
    await form.begin();
    await form.tick('Something else');
    await form.continue();
    await form.choose('Yes, contact me');
    for (const {element, name} of form.accessible()) {
      if (!(element instanceof HTMLInputElement)) continue;
      expect(element.getAttribute('autocomplete'), name).to.equal('off');
      if (element.type !== 'radio') expect(element.spellcheck, name).to.equal(false);
    }
  });
});
