import {clearPage, showForm, ReportFormDriver, until} from '@heard/testing/drivers';
import {makeConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {html, LitElement, nothing} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import '../report-form/define.ts';
import {templates as spanish} from './generated/es.ts';
import {LocaleController, type Language, type LocaleLoaders} from './locale-controller.ts';
import {sourceLocalizer} from './localizer.ts';
import {translatedLocalizer} from './translated-localizer.ts';
import {gateWords} from '../report-form/report-form.messages.ts';

/** An element that says hello in the language it is given, by loaders that a test holds in its hand. */
class HelloElement extends LitElement {
  loaders: LocaleLoaders = {};
  /** Whether it is where sentences of the second file are said. */
  isLate = false;
  #localizer: LocaleController | undefined;
  get localizer(): LocaleController {
    return (this.#localizer ??= new LocaleController(this, this.loaders));
  }
  protected override render() {
    const {msg, locale, dir, status} = this.localizer;
    return html`<p lang=${locale} dir=${dir} data-status=${status}>
      ${msg('Hello', {id: 'hello'})} ${this.isLate ? msg('again', {id: 'again'}) : nothing}
    </p>`;
  }
}
customElements.define('test-hello', HelloElement);

const moduleOf = (hello: string): Language => ({templates: {hello}});

/** A locale that loads when the test says so. */
const inHand = (hello: string) => {
  let give!: () => void;
  let fail!: () => void;
  let times = 0;
  let tellAsked!: () => void;
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  const load = () => {
    times++;
    tellAsked();
    return new Promise<Language>((resolve, reject) => {
      give = () => resolve(moduleOf(hello));
      fail = () => reject(new TypeError('Failed to fetch'));
    });
  };
  return {
    load: retryingLoader(load),
    asked,
    give: () => give(),
    fail: () => fail(),
    times: () => times,
  };
};

const hello = (loaders: LocaleLoaders, parent: HTMLElement = document.body) => {
  const element = document.createElement('test-hello') as HelloElement;
  element.loaders = loaders;
  void element.localizer; // the controller is there before the element connects, as in our own
  parent.append(element);
  return element;
};

const says = (element: HelloElement, text: string) => {
  const shown = () => element.shadowRoot?.textContent?.trim();
  return until(
    element.shadowRoot!,
    () => shown() === text,
    `"${text}"`,
    () => `${shown()} (${element.localizer.status})`,
  );
};

const settled = (element: HelloElement, status: LocaleController['status']) =>
  until(
    element.shadowRoot!,
    () => element.shadowRoot?.querySelector('p')?.dataset['status'] === status,
    status,
    () => element.localizer.status,
  );

const inSpanish = () => {
  const part = document.createElement('div');
  part.lang = 'es';
  document.body.append(part);
  return part;
};

const page = document.documentElement;
afterEach(clearPage);

describe('an element speaks', () => {
  it('the nearest language around it, also through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'es-MX';
    const host = document.createElement('div');
    outer.append(host);
    document.body.append(outer);
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    const element = hello({es: () => Promise.resolve(moduleOf('Hola'))}, inner);
    await says(element, 'Hola');
    expect(element.shadowRoot?.querySelector('p')?.lang).to.equal('es');
  });

  it('the language of its own attribute before that of the page', async () => {
    page.lang = 'en';
    const element = hello({es: () => Promise.resolve(moduleOf('Hola'))});
    await says(element, 'Hello');
    element.setAttribute('locale', 'es');
    await says(element, 'Hola');
    element.removeAttribute('locale');
    await says(element, 'Hello');
  });

  it('one of the visitor’s languages when the page does not say', async () => {
    page.removeAttribute('lang');
    const asked = navigator.languages;
    Object.defineProperty(navigator, 'languages', {
      configurable: true,
      value: ['tlh', 'es-419', 'en'],
    });
    try {
      await says(hello({es: () => Promise.resolve(moduleOf('Hola'))}), 'Hola');
    } finally {
      Reflect.deleteProperty(navigator, 'languages');
    }
    expect(navigator.languages).to.deep.equal(asked);
  });

  for (const tag of ['tlh', '', 'english please', 'es-', '__proto__', '\u202ees']) {
    it(`the first language when the page says "${tag}"`, async () => {
      page.lang = tag;
      const element = hello({xx: () => Promise.resolve(moduleOf('never'))});
      await says(element, 'Hello');
      expect(element.localizer.status).to.equal('ready');
    });
  }

  it('traditional Chinese in Taiwan, from right to left in Arabic', async () => {
    const loaders = {
      'zh-Hans': () => Promise.resolve(moduleOf('你好 (hans)')),
      'zh-Hant': () => Promise.resolve(moduleOf('你好 (hant)')),
      ar: () => Promise.resolve(moduleOf('مرحبا')),
    };
    page.lang = 'zh-TW';
    const element = hello(loaders);
    await says(element, '你好 (hant)');
    expect(element.shadowRoot?.querySelector('p')?.dir).to.equal('ltr');
    page.lang = 'ar-EG';
    await says(element, 'مرحبا');
    expect(element.shadowRoot?.querySelector('p')?.dir).to.equal('rtl');
  });

  it('only what the embedder offers', async () => {
    page.lang = 'es';
    const element = hello({es: () => Promise.resolve(moduleOf('Hola'))});
    await says(element, 'Hola');
    await element.localizer.offer(['en', 'fr']);
    await says(element, 'Hello');
    await element.localizer.offer(undefined);
    await says(element, 'Hola');
  });

  it('its own words, though another element has others in the same language', async () => {
    page.lang = 'es';
    const first = hello({es: () => Promise.resolve(moduleOf('Hola'))});
    const second = hello({es: () => Promise.resolve(moduleOf('Buenas'))});
    await says(first, 'Hola');
    await says(second, 'Buenas');
  });
});

describe('the sentences that not everybody meets', () => {
  const inTwo = (): Language => ({
    templates: {hello: 'Hola'},
    more: () => Promise.resolve({templates: {again: 'otra vez'}}),
  });

  it('are there when a part of the page has waited for them', async () => {
    page.lang = 'es';
    const element = hello({es: () => Promise.resolve(inTwo())});
    await says(element, 'Hola');
    await element.localizer.more();
    element.isLate = true;
    element.requestUpdate();
    await says(element, 'Hola otra vez');
  });

  it('come along when the language changes on a page that shows them', async () => {
    page.lang = 'en';
    const element = hello({es: () => Promise.resolve(inTwo())});
    element.isLate = true;
    await element.localizer.more();
    await says(element, 'Hello again');
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(element.shadowRoot!.textContent.trim())).observe(
      element.shadowRoot!,
      {subtree: true, childList: true, characterData: true},
    );
    page.lang = 'es';
    await says(element, 'Hola otra vez');
    expect([...seen], 'no two languages at a time').not.to.include('Hola again');
  });

  it('keep the text on screen when they do not load with a new language', async () => {
    page.lang = 'en';
    const more = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = hello({es: () => Promise.resolve({...inTwo(), more})});
    await element.localizer.more();
    page.lang = 'es';
    await settled(element, 'error');
    await says(element, 'Hello');
  });
});

describe('while a language loads', () => {
  it('the text on screen stays', async () => {
    page.lang = 'en';
    const es = inHand('Hola');
    const element = hello({es: es.load});
    await says(element, 'Hello');
    page.lang = 'es';
    await settled(element, 'loading');
    await says(element, 'Hello');
    es.give();
    await says(element, 'Hola');
  });

  it('en -> es -> fr: the late answer to the older wish is not shown', async () => {
    page.lang = 'en';
    const es = inHand('Hola');
    const fr = inHand('Bonjour');
    const element = hello({es: es.load, fr: fr.load});
    page.lang = 'es';
    await settled(element, 'loading');
    page.lang = 'fr';
    await fr.asked;
    fr.give();
    await says(element, 'Bonjour');
    es.give();
    // Whoever waits for the same load is served after the one who no longer wants it.
    await says(hello({es: es.load}, inSpanish()), 'Hola');
    await says(element, 'Bonjour');
  });

  it('en -> es -> en: back in time, and the late answer is not shown', async () => {
    page.lang = 'en';
    const es = inHand('Hola');
    const element = hello({es: es.load});
    page.lang = 'es';
    await settled(element, 'loading');
    page.lang = 'en';
    await settled(element, 'ready');
    const kept = element.localizer.sync();
    es.give();
    await kept;
    await element.updateComplete;
    await says(element, 'Hello');
    page.lang = 'es';
    await says(element, 'Hola');
    expect(es.times(), 'it is loaded once').to.equal(1);
  });

  it('a failure leaves the text, and the next wish tries again', async () => {
    page.lang = 'en';
    const es = inHand('Hola');
    const element = hello({es: es.load});
    page.lang = 'es';
    await settled(element, 'loading');
    es.fail();
    await settled(element, 'error');
    await says(element, 'Hello');
    element.requestUpdate();
    await element.updateComplete;
    expect(es.times(), 'an update alone does not try again: that would never end').to.equal(1);
    const again = element.localizer.sync();
    es.give();
    await again;
    await says(element, 'Hola');
    expect(es.times()).to.equal(2);
  });

  it('an element that left the page is not disturbed, and speaks the new language when it is back', async () => {
    page.lang = 'en';
    const element = hello({es: () => Promise.resolve(moduleOf('Hola'))});
    await says(element, 'Hello');
    element.remove();
    page.lang = 'es';
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('Hello');
    document.body.append(element);
    await says(element, 'Hola');
  });
});

describe('a person at the report form', () => {
  const title = (locale: 'en' | 'es') =>
    gateWords(locale === 'en' ? sourceLocalizer : translatedLocalizer('es', {templates: spanish}))
      .title;

  it('finds it in the language of the page, with the embedder’s names in it too', async () => {
    page.lang = 'es-US';
    const {config} = await makeConfig();
    const form = await showForm({config});
    expect(form.heading()).to.equal(title('es'));
    expect(form.text()).to.include('Línea de Lake City');
    const root = form.element.shadowRoot!.querySelector('[lang]');
    expect(root?.getAttribute('lang')).to.equal('es');
    expect(root?.getAttribute('dir')).to.equal('ltr');
  });

  it('finds two forms in two languages on one page', async () => {
    page.lang = 'en';
    const {config} = await makeConfig();
    const english = await showForm({config});
    const spanishForm = await showForm({config, attributes: {locale: 'es'}});
    const langs = [english, spanishForm].map(({element}) =>
      element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'),
    );
    expect(langs).to.deep.equal(['en', 'es']);
    expect(english.heading()).to.equal(title('en'));
    expect(spanishForm.heading()).to.equal(title('es'));
  });

  it('changes the language of the page in the middle, and keeps answers and place', async () => {
    page.lang = 'en';
    const {config} = await makeConfig();
    const form = await showForm({config});
    await form.begin();
    await form.tick('Insults, slurs or name-calling');
    await form.write('half a sent');
    const box = form.find('textbox', 'Or tell us in your own words') as HTMLTextAreaElement;
    box.setSelectionRange(4, 4);
    page.lang = 'es';
    const root = form.element.shadowRoot!;
    await form.until('Spanish', () => root.querySelector('[lang="es"]'));
    await form.element.updateComplete;
    expect(box.isConnected, 'the same text box').to.equal(true);
    expect(root.activeElement).to.equal(box);
    expect(box.value).to.equal('half a sent');
    expect(box.selectionStart).to.equal(4);
    expect(form.chosen()).to.have.length(1);
  });

  it('gets another language by the attribute, also inside a component of the host', async () => {
    page.lang = 'en';
    const host = document.createElement('div');
    document.body.append(host);
    const {config} = await makeConfig();
    const form = await showForm({config, parent: host.attachShadow({mode: 'open'})});
    expect(form.heading()).to.equal(title('en'));
    form.element.setAttribute('locale', 'es');
    await form.page(title('es'));
  });

  it('is shown the language that the embedder offers, and no other', async () => {
    page.lang = 'es';
    const {config} = await makeConfig({parts: {locales: ['en']}});
    const form = await showForm({config});
    expect(form.heading()).to.equal(title('en'));
  });

  it('and the host’s own @lit/localize is left alone', async () => {
    const localize = await import('@lit/localize');
    page.lang = 'es';
    const {config} = await makeConfig();
    await showForm({config});
    const own = localize.configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['es'],
      loadLocale: () => Promise.resolve({templates: {greeting: 'Hola del anfitrión'}}),
    });
    const form = await ReportFormDriver.at(document.querySelector('heard-report-form')!);
    await own.setLocale('es');
    expect(localize.msg('Hello from the host', {id: 'greeting'})).to.equal('Hola del anfitrión');
    expect(form.heading()).to.equal(title('es'));
  });
});
