import {HostSite, hostForm, hostLink, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {answerOn, canary, expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

describe('scripts of the host that change what all scripts use', function () {
  this.timeout(30_000);

  // Without names that browsers read themselves: with a `size` there, Chromium makes no stream.
  it('H09 further methods on every object, list, text and function: the report arrives', async () => {
    const site = await HostSite.make();
    page = await site.open({
      before: () => {
        const add = (prototype: object, names: readonly string[]) => {
          for (const name of names)
            Object.assign(prototype, {
              [name]() {
                throw new Error(`the host's ${name} was called`);
              },
            });
        };
        add(Object.prototype, ['extend', 'each', 'clone', 'parts', 'es', 'end', 'known']);
        add(Array.prototype, ['extend', 'each', 'first', 'last', 'remove', 'contains']);
        add(String.prototype, ['extend', 'format']);
        add(Function.prototype, ['extend', 'defer']);
        Object.assign(Object.prototype, {polluted: 'by the host'});
      },
    });
    await expectReportArrives(page, site);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('H10 that look at all requests: they see the sealed report, and not what was typed', async () => {
    const site = await HostSite.make();
    page = await site.open({
      before: () => {
        const seen: string[] = [];
        const {fetch, XMLHttpRequest} = window;
        window.fetch = (...args) => {
          seen.push(JSON.stringify(args));
          return fetch(...args);
        };
        const {send} = XMLHttpRequest.prototype;
        XMLHttpRequest.prototype.send = function (body) {
          seen.push(String(body));
          send.call(this, body);
        };
        const {sendBeacon} = Navigator.prototype;
        Navigator.prototype.sendBeacon = function (...args) {
          seen.push(JSON.stringify(args));
          return sendBeacon.apply(this, args);
        };
        Object.assign(window, {seen});
      },
    });
    await expectReportArrives(page, site);
    const {seen} = page.window as unknown as {seen: readonly string[]};
    expect(seen.filter((each) => each.includes('/v1/intake'))).to.have.length(1);
    expect(seen.join('\n')).not.to.include(canary);
  });

  const broken: Readonly<Record<string, () => void>> = {
    'crypto.getRandomValues': () => {
      Crypto.prototype.getRandomValues = () => {
        throw new Error('not on this page');
      };
    },
    'crypto.subtle': () => {
      Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined});
    },
    fetch: () => {
      window.fetch = () => {
        throw new Error('not on this page');
      };
    },
    'JSON.parse': () => {
      JSON.parse = () => {
        throw new Error('not on this page');
      };
    },
    'Element.prototype.attachShadow': () => {
      Element.prototype.attachShadow = () => {
        throw new Error('not on this page');
      };
    },
    'customElements.define': () => {
      CustomElementRegistry.prototype.define = () => {
        throw new Error('not on this page');
      };
    },
  };
  for (const [what, before] of Object.entries(broken))
    it(`H10 that break ${what}: nothing is asked, and what stands between the tags stays`, async () => {
      const site = await HostSite.make();
      page = await site.open({before});
      await page.says(/^warn: <heard-report-form> /u).catch((error: unknown) => {
        // The browser itself reports what a constructor of an element throws.
        if (!page!.watch.uncaught.length) throw error;
      });
      expect(page.showsFallback()).to.equal(true);
      const tag = await page.tag();
      expect(tag.shadowRoot?.querySelector('.root') ?? null).to.equal(null);
      const ours = page.watch.uncaught.filter((message) => !message.includes('not on this page'));
      expect(ours).to.deep.equal([]);
    });
});

describe('a page of the host that a translator has changed', function () {
  this.timeout(30_000);

  it('H19 every text of it in elements of theirs: nothing breaks, what was typed stays as it is', async () => {
    const site = await HostSite.make();
    page = await site.open();
    const form = await page.form();
    const {document} = page;
    const root = form.element.shadowRoot!;
    // As a translator in the browser does it: each text goes into two elements, also what comes later.
    const translate = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const {parentElement} = text;
        if (
          !text.data.trim() ||
          !parentElement ||
          /^(font|style|textarea)$/u.test(parentElement.localName)
        )
          continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(text);
      }
    };
    const translator = new MutationObserver(translate);
    translator.observe(root, {subtree: true, childList: true, characterData: true});
    translate();
    expect(root.querySelectorAll('font').length).to.be.above(10);
    await answerOn(form);
    await form.change('What happened');
    expect(form.textIn('Or tell us in your own words')).to.equal(canary);
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    translator.disconnect();
    expect(await page.harm(canary)).to.deep.equal([]);
  });
});

describe('markup of the host', function () {
  this.timeout(30_000);

  const markup: Readonly<Record<string, string>> = {
    'by WordPress, with paragraphs and line breaks in it': `<p><heard-report-form config="heard.config.json"><br />\n${hostLink}</p>\n<p></heard-report-form></p>\n`,
    'in a paragraph, with line breaks and spaces': `<p>&nbsp;<heard-report-form config="heard.config.json">&nbsp;<br>${hostLink}<br></heard-report-form>&nbsp;</p>`,
    'in capitals': `<HEARD-REPORT-FORM CONFIG="heard.config.json" HEADING-LEVEL="3">${hostLink}</HEARD-REPORT-FORM>`,
    'without quotation marks, with attributes of an editor': `<heard-report-form config=heard.config.json class="wp-block" data-id=7 style="">${hostLink}</heard-report-form>`,
  };
  for (const [what, body] of Object.entries(markup))
    it(`H18 ${what}: the form works, and its other way is on the page once`, async () => {
      const site = await HostSite.make();
      page = await site.open({body});
      await expectReportArrives(page, site);
      expect(page.document.querySelectorAll('a[href^=tel]')).to.have.length(1);
      expect(page.showsFallback()).to.equal(false);
    });

  const base = '<base href="/somewhere/else/">';
  const places: Readonly<Record<string, (site: HostSite) => Parameters<HostSite['open']>[0]>> = {
    'a <base> that leads elsewhere': (site) => ({
      script: `${base}<script type="module" src="${site.url}heard/heard.js"></script>`,
      body: hostForm.replace('heard.config.json', `${site.url}heard.config.json`),
    }),
    'an async script': () => ({
      script: '<script async type="module" src="heard/heard.js"></script>',
    }),
    'a script at the end of the body': () => ({
      script: '',
      body: `${hostForm}<script type="module" src="heard/heard.js"></script>`,
    }),
    'a script and a tag that document.write() wrote': () => ({
      script: '',
      body: `<script nonce="host">document.write('<script type="module" src="heard/heard.js"><\\/script>${hostForm}')</script>`,
    }),
    'a script that another script puts in': () => ({
      script: `<script nonce="host">const s = document.createElement('script'); s.type = 'module'; s.src = 'heard/heard.js'; document.head.append(s)</script>`,
    }),
  };
  for (const [what, documentFor] of Object.entries(places))
    it(`H20 ${what}: the form works`, async () => {
      const site = await HostSite.make();
      page = await site.open(documentFor(site));
      await expectReportArrives(page, site);
      expect(page.watch.said).to.deep.equal([]);
    });

  it('H20 a <base> that leads elsewhere: the list of what to change leads to the question', async () => {
    const site = await HostSite.make();
    page = await site.open({
      script: `${base}<script type="module" src="${site.url}heard/heard.js"></script>`,
      body: hostForm.replace('heard.config.json', `${site.url}heard.config.json`),
    });
    const form = await page.form();
    await form.begin();
    await form.continue();
    await form.until('what to change', () => form.errors().length);
    form.followError(form.errors()[0]!);
    await form.until('the focus on the question', () =>
      /checkbox|textbox/u.test(form.focused() ?? ''),
    );
    expect(page.document.URL).to.equal(`${site.url}page.html`);
  });

  it('H21 a tag that was on the page long before the script: properties and attributes count', async () => {
    const site = await HostSite.make();
    page = await site.open({
      script: '',
      body: `<main><heard-report-form>${hostLink}</heard-report-form></main>`,
    });
    const tag = (await page.tag()) as HTMLElement & Record<'config' | 'headingLevel', unknown>;
    // What frameworks do before the script is there: attributes, properties, and moving the tag about.
    tag.headingLevel = 3;
    tag.config = `${site.url}heard.config.json`;
    tag.setAttribute('locale', 'es');
    page.document.querySelector('main')!.replaceChildren(tag);
    tag.setAttribute('locale', 'en');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = `${site.url}heard/heard.js`;
    page.document.head.append(script);
    const form = await page.form();
    expect(form.accessible().find(({role}) => role === 'heading')?.level).to.equal(3);
    await expectReportArrives(page, site);
  });

  it('H21 markup that a framework writes again around and in the tag: what was typed stays', async () => {
    const site = await HostSite.make();
    page = await site.open();
    const form = await page.form();
    await form.begin();
    await form.write(canary);
    const {element} = form;
    // Hydration compares attributes and children, writes them again, and adds marks of its own.
    element.setAttribute('config', 'heard.config.json');
    element.setAttribute('data-v-app', '');
    element.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
    element.before(page.document.createComment('['));
    element.after(page.document.createComment(']'));
    await form.element.updateComplete;
    expect(form.textIn('Or tell us in your own words')).to.equal(canary);
    expect(await page.harm(canary)).to.deep.equal([]);
  });
});
