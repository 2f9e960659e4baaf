import type {Config, FormConfig} from '@heard/schema';
import {clearPage, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {HarmWatch} from './harm-watch.fixture.ts';
import {inOneLine} from './naughty-strings.fixture.ts';
import {loadPayloads} from './payloads.fixture.ts';
import {savedCopy} from './saved-copy.fixture.ts';
import {Typist} from './typist.fixture.ts';
import {TypingPerson} from './typing-person.fixture.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
let payloads: readonly string[] = [];
before(async () => {
  await network.start();
  payloads = await loadPayloads();
});
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
});

const boxesOfAllKinds: FormConfig = {
  preset: 'hate-incident',
  features: ['demographics'],
  demographics: {
    id: 'city-2026',
    fields: Array.from({length: 10}, (_, at) => ({
      id: `text-${at}`,
      kind: 'text' as const,
      label: `About you ${at}`,
    })),
  },
  questions: [
    {id: 'custom.short', kind: 'short-text', label: 'Short', maxLength: 10_000},
    {id: 'custom.long', kind: 'long-text', label: 'Long', maxLength: 10_000},
    ...Array.from({length: 6}, (_, at) => ({
      id: `custom.list-${at}`,
      kind: 'text-list' as const,
      label: `List ${at}`,
    })),
  ],
};

describe('markup that a person types', function () {
  this.timeout(90_000);

  it('X02 is text on every page, with errors beside it, and in what is sent', async () => {
    const lines = payloads.map(inOneLine);
    const person = await TypingPerson.at(network, boxesOfAllKinds);
    const watch = new HarmWatch();
    const typist = new Typist(person, {
      long: [...payloads],
      short: [...lines],
      list: [...lines],
      contact: [...lines],
      safe: [...lines],
      demographics: [...lines],
    });
    const fillAndLook = async () => {
      await typist.fill();
      expect(watch.found()).to.deep.equal([]);
    };
    await person.goThrough(fillAndLook);
    await person.tellMore(fillAndLook);
    await typist.send();
    expect(watch.found(), 'where it was not sent').to.deep.equal([]);
    // once more, with something to change on the page
    await person.open('Contact');
    for (const box of person.boxes()) await person.type(box, lines[0]!);
    await person.form.continue();
    await person.form.until('what to change', () => person.form.errors().length);
    expect(person.form.errors()).to.have.length(3);
    expect(watch.found(), 'beside errors').to.deep.equal([]);
  });

  it('X02 is text in the copy to keep, which says what was typed', async () => {
    const person = await TypingPerson.at(network, boxesOfAllKinds);
    const watch = new HarmWatch();
    const words = ['__proto__', 'constructor', 'toString'];
    const typist = new Typist(person, {
      long: [...payloads],
      list: payloads.map(inOneLine),
      demographics: [...words, ...payloads.slice(0, 5)],
    });
    await person.goThrough(typist.fill);
    await person.tellMore(typist.fill);
    await typist.send();
    const file = await savedCopy(person);
    const page = new DOMParser().parseFromString(file, 'text/html');
    const elements = new Set([...page.querySelectorAll('*')].map(({localName}) => localName));
    expect([...elements].sort()).to.deep.equal(
      ['body', 'dd', 'dl', 'dt', 'h1', 'head', 'html', 'meta', 'style', 'title'].sort(),
    );
    const attributes = [...page.body.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames(),
    );
    expect(new Set(attributes)).to.deep.equal(new Set(['dir']));
    const said = [...page.querySelectorAll('dd')].map((line) => line.textContent);
    // A file can't hold a NUL: whoever opens it sees the rest.
    const typed = typist.texts.map((text) => text.replaceAll('\0', ''));
    for (const text of typed)
      expect(
        said.some((line) => line.includes(text)),
        JSON.stringify(text),
      ).to.equal(true);

    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.src = URL.createObjectURL(new Blob([file], {type: 'text/html'}));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const {contentWindow, contentDocument} = frame;
    expect(contentDocument!.querySelector('h1')!.textContent).to.equal('My notes');
    expect(contentWindow).not.to.have.property('__xss');
    frame.remove();
    expect(watch.found()).to.deep.equal([]);
  });
});

describe('markup in every text of a configuration', function () {
  this.timeout(60_000);

  it('X02 C11 is text: names, notices, questions, hints, options and other ways', async () => {
    let at = 0;
    const used: string[] = [];
    /** Another text each time, so that each can be found on the page. */
    const text = () => {
      const payload = payloads[at++ % payloads.length]!.replace(/[\0\r\n]/gu, '');
      used.push(`${payload} ${at}`);
      return used.at(-1)!;
    };
    const options = () => [
      {id: 'one', label: text(), hint: text()},
      {id: 'two', label: text()},
    ];
    const form: FormConfig = {
      preset: 'hate-incident',
      features: ['demographics', 'age'],
      demographics: {
        id: 'city-2026',
        fields: [
          {id: 'words', kind: 'text', label: text(), hint: text()},
          {id: 'choice', kind: 'choice', label: text(), options: [{id: 'one', label: text()}]},
        ],
      },
      reword: {
        'incident.types': {label: text(), hint: text(), options: {verbal: text()}},
        'incident.narrative': {label: text(), hint: text()},
        'contact.preference': {label: text(), hint: text(), options: {contact_me: text()}},
      },
      questions: [
        {id: 'custom.a', kind: 'choice', label: text(), hint: text(), options: options()},
        {id: 'custom.b', kind: 'choices', label: text(), hint: text(), options: options()},
        {id: 'custom.c', kind: 'short-text', label: text(), hint: text()},
        {id: 'custom.d', kind: 'long-text', label: text(), hint: text()},
        {id: 'custom.e', kind: 'text-list', label: text(), hint: text()},
        {id: 'custom.f', kind: 'partial-date', label: text(), hint: text()},
        {id: 'custom.g', kind: 'consent', label: text(), hint: text()},
        {id: 'custom.h', kind: 'short-text', label: text(), page: 'what', required: true},
        {id: 'custom.i', kind: 'short-text', label: text(), page: 'of-their-own'},
      ],
    };
    const {config} = await makeConfig({ask: true});
    const [hotline, city] = config.recipients;
    const parts: Partial<Config> = {
      recipients: [
        {...hotline!, name: text(), purpose: text()},
        {...city!, name: text(), purpose: text()},
      ],
      safety: {
        ...config.safety,
        crisisLines: [{name: text(), phone: '555-0199', note: text(), for: ['minors']}],
      },
      notices: {
        readers: text(),
        confidentiality: text(),
        retention: text(),
        policeReport: text(),
        minors: text(),
        nextSteps: text(),
      },
      otherWays: [{label: text(), href: 'tel:+15550100'}],
    };
    const watch = new HarmWatch();
    const person = await TypingPerson.at(network, form, parts);
    let seen = '';
    const look = () => {
      for (const details of person.root.querySelectorAll('details')) details.open = true;
      seen += `\n${person.root.textContent}`;
      expect(watch.found(), person.form.heading()).to.deep.equal([]);
    };
    const fill = async () => {
      look();
      // what is required is asked for in these words
      if (
        person.form.has('checkbox', form.reword!['incident.types']!.options!['verbal'] as string)
      ) {
        await person.form.continue();
        look();
      }
      for (const box of person.boxes())
        if (box.question !== 'custom.f') await person.type(box, 'words 555-0100@mail.example');
      for (const box of person.boxes())
        if (box.part === 'email') await person.type(box, 'a@b.example');
      await person.choose('-reporter-isMinor-13_17');
      look();
    };
    look();
    await person.goThrough(fill);
    look();
    await person.tellMore(fill);
    look();
    await person.send(fill, {refused: true, look});
    await person.send(fill);
    look();
    await person.form.savedCode();
    look();
    const missing = used.filter((each) => !seen.includes(each));
    expect(missing, 'some texts were on no page').to.deep.equal([]);
  });
});

describe('markup in the attributes of the tag and in the address of the page', () => {
  const open = async (attributes: Readonly<Record<string, string>>) => {
    const {config} = await makeConfig();
    const form = await ReportFormDriver.at(putForm({config, attributes}));
    await form.until('the whole page', () => form.has('button', 'Easy words'));
    return form;
  };

  it('X06 is no language and no level of headings: the form is as it would be without', async () => {
    const watch = new HarmWatch();
    const plain = (await open({})).outline();
    clearPage();
    for (const payload of payloads.slice(0, 30)) {
      const attributes = {
        locale: payload,
        'heading-level': payload,
        lang: payload,
        dir: payload,
        theme: payload,
        onready: payload,
      };
      const form = await open(attributes);
      expect(form.outline(), payload).to.deep.equal(plain);
      const root = form.element.shadowRoot!.querySelector('.root')!;
      expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
      form.element.remove();
    }
    expect(watch.found()).to.deep.equal([]);
  });

  it('X06 is no configuration: the embedder reads why, and what stands between the tags stays', async () => {
    const watch = new HarmWatch();
    const block = document.createElement('div');
    block.id = 'block';
    block.textContent = payloads[0]!;
    document.body.append(block);
    const sources = [
      'javascript:window.__xss=1',
      'data:text/html,<script>window.__xss=1</script>',
      '"><img src=x onerror=window.__xss=1>',
      '#block',
      '#"><script>window.__xss=1</script>',
      '#',
      '__proto__',
    ];
    for (const config of sources) {
      const unavailable = new Promise((resolve) =>
        document.addEventListener('heard-form-unavailable', resolve, {once: true}),
      );
      const element = putForm({config});
      await unavailable;
      expect(element.shadowRoot!.querySelector('slot'), config).not.to.equal(null);
      expect(element.querySelector('a')!.getClientRects(), config).to.have.length(1);
      element.remove();
    }
    expect(watch.found()).to.deep.equal([]);
    expect(heard.lines.filter((line) => line.startsWith('warn'))).to.have.length.above(3);
  });

  it('X06 leads nowhere and changes nothing, in the address or in a message to the page', async () => {
    const watch = new HarmWatch();
    const {href} = location;
    const plain = (await open({})).outline();
    clearPage();
    try {
      for (const payload of payloads.slice(0, 12)) {
        const query = new URLSearchParams({
          ...{config: payload, locale: payload, form: payload, step: 'check', lang: 'es'},
          ...{'heading-level': '5', 'incident.narrative': payload, __proto__: payload},
        });
        history.replaceState(null, '', `?${query}#${encodeURI(payload)}`);
        const form = await open({});
        window.postMessage({type: 'heard-config', config: {version: 1}, html: payload}, '*');
        window.postMessage(payload, '*');
        await new Promise((resolve) => {
          window.addEventListener('message', resolve, {once: true});
          window.postMessage('last', '*');
        });
        expect(form.outline(), payload).to.deep.equal(plain);
        form.element.remove();
      }
    } finally {
      history.replaceState(null, '', href);
    }
    expect(watch.found()).to.deep.equal([]);
    expect(heard.lines).to.deep.equal([]);
  });
});
