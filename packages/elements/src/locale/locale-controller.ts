import type {LocaleModule} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import {sourceLocale, sourceLocalizer, type Localizer} from './localizer.ts';
import {direction, resolveLocale} from './resolve-locale.ts';

/** A language as it is built: the sentences that everybody meets, and a way to load the rest. */
export interface Language extends LocaleModule {
  readonly more?: () => Promise<LocaleModule>;
}

/**
 * How to load each locale: a literal map, so that every locale becomes a file of its own. A loader is called
 * whenever its language is wanted, so it has to load once and to forget failures: see {@link retryingLoader}.
 */
export type LocaleLoaders = Readonly<Record<string, () => Promise<Language>>>;

/** How long a page waits for its language, in milliseconds. */
const patience = 2500;

const importTranslated = () => import('./translated-localizer.ts');
const loadTranslated = retryingLoader(importTranslated);

// A visitor who was offline for a second must still get their language at the next try.
const load = async (locale: string, loaders: LocaleLoaders): Promise<Localizer> => {
  const [language, {translatedLocalizer}] = await Promise.all([
    loaders[locale]!(),
    loadTranslated(),
  ]);
  return translatedLocalizer(locale, language);
};

// One observer for all elements of the page: `lang` may change on the element or on any ancestor.
const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

const watch = (controller: LocaleController) => {
  connected.add(controller);
  observer ??= new MutationObserver(() => connected.forEach((each) => void each.sync()));
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['lang', 'locale'],
  });
};

const unwatch = (controller: LocaleController) => {
  connected.delete(controller);
  if (!connected.size) observer?.disconnect();
};

/**
 * Gives one element its language, apart from every other element and from the host's own @lit/localize.
 *
 * While a locale loads, the text on screen stays. The last request wins. When a load fails the text on
 * screen stays too, `status` says so, and the next change of language or the next connect tries again.
 */
export class LocaleController implements ReactiveController, Localizer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #loaders: LocaleLoaders;
  #offered: readonly string[] | undefined;
  #current: Localizer = sourceLocalizer;
  #wanted = sourceLocale;
  #whole = false;
  status: 'ready' | 'loading' | 'error' = 'ready';

  constructor(host: ReactiveControllerHost & HTMLElement, loaders: LocaleLoaders) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  get locale() {
    return this.#current.locale;
  }

  get msg() {
    return this.#current.msg;
  }

  get note() {
    return this.#current.note;
  }

  get dir() {
    return direction(this.locale);
  }

  more() {
    this.#whole = true;
    return this.#current.more?.();
  }

  hostConnected() {
    watch(this);
    void this.sync();
  }

  /** Inside the shadow root of a host no observer of the document sees our attributes change. */
  hostUpdate() {
    void this.sync(false);
  }

  hostDisconnected() {
    unwatch(this);
  }

  /** Narrows the languages to those that the embedder offers; those we do not have are left out. */
  offer(locales: readonly string[] | undefined) {
    // The configuration is not checked yet: a list of a wrong shape counts as none.
    this.#offered = Array.isArray(locales) ? locales : undefined;
    return this.sync();
  }

  /**
   * Loads the locale that the page asks for, if it is not the one on screen. One that failed is tried `again`
   * only on occasion: an update that did so would follow from every failure, without end.
   */
  async sync(again = true): Promise<void> {
    const ours = [sourceLocale, ...Object.keys(this.#loaders)];
    const offered = this.#offered?.filter((locale) => ours.includes(locale)) ?? ours;
    const [first = sourceLocale, ...rest] = offered;
    const wanted = resolveLocale(this.#host, [first, ...rest]);
    if (wanted === this.#wanted && !(again && this.status === 'error')) return;
    this.#wanted = wanted;
    this.#become('loading');
    // Who waits longer gets what there is; the language takes its place whenever it comes.
    setTimeout(
      () => wanted === this.#wanted && this.status === 'loading' && this.#become('error'),
      patience,
    );
    try {
      const localizer =
        wanted === sourceLocale ? sourceLocalizer : await load(wanted, this.#loaders);
      // Who reads the later pages changes the language of these too.
      if (this.#whole) await localizer.more?.();
      if (wanted !== this.#wanted) return;
      this.#current = localizer;
      this.#become('ready');
    } catch {
      if (wanted === this.#wanted) this.#become('error');
    }
  }

  #become(status: LocaleController['status']) {
    this.status = status;
    this.#host.requestUpdate();
  }
}
