import {ReportFormDriver, type ReportFormLike} from '../drivers/report-form-driver.ts';
import type {HostSite} from './host-site.ts';
import type {PageView, PageWatch} from './watch-page.ts';

type HostWindow = Window & typeof globalThis & {readonly watch: PageWatch};

/** The page of a host in a frame of the test's page. */
export class HostPage {
  readonly #site: HostSite;
  readonly #frame: HTMLIFrameElement;
  readonly #databases: readonly string[];

  private constructor(site: HostSite, frame: HTMLIFrameElement, databases: readonly string[]) {
    this.#site = site;
    this.#frame = frame;
    this.#databases = databases;
  }

  static async open(url: string, site: HostSite): Promise<HostPage> {
    const frame = document.createElement('iframe');
    Object.assign(frame, {title: 'A page of a host', width: '800', height: '700'});
    const begun = new Promise<void>((resolve) => {
      addEventListener('message', function begins({data, source}) {
        if (source !== frame.contentWindow || !(data as {hostPage?: string})?.hostPage) return;
        removeEventListener('message', begins);
        resolve();
      });
    });
    frame.src = url;
    const databases = await databasesHere();
    document.body.append(frame);
    await begun;
    return new HostPage(site, frame, databases);
  }

  get window(): HostWindow {
    return this.#frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** What was seen of the page so far. */
  get watch(): PageWatch {
    return this.window.watch;
  }

  /** The tag on the page, once it is parsed. */
  tag(name = 'heard-report-form'): Promise<HTMLElement> {
    return this.until(`<${name}>`, () => this.document.querySelector<HTMLElement>(name));
  }

  /** The form, once it is on screen. */
  async form(): Promise<ReportFormDriver> {
    const element = (await this.tag()) as ReportFormLike;
    await this.until('the form', () => element.shadowRoot?.querySelector('.root'));
    return ReportFormDriver.at(element);
  }

  /** Waits until the page says something in the console that fits, and gives it. */
  says(pattern: RegExp): Promise<string> {
    return this.until(`the console to say ${pattern}`, () =>
      this.watch.said.find((line) => pattern.test(line)),
    );
  }

  /** The device is on the network again. */
  comesOnline() {
    this.window.dispatchEvent(new this.window.Event('online'));
  }

  /** Whether a person sees what stands between the tags. */
  showsFallback(): boolean {
    const link = this.document.querySelector<HTMLElement>('a[href="tel:+15550100"]');
    return !!link?.getClientRects().length;
  }

  /** What a person sees of it, when it is of another origin than the test. */
  view(): Promise<PageView> {
    return new Promise((resolve) => {
      const hear = ({data, source}: MessageEvent) => {
        if (source !== this.#frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve(data as PageView);
      };
      addEventListener('message', hear);
      this.#frame.contentWindow!.postMessage('what do you show?', '*');
    });
  }

  /** Waits until `probe` gives something; looks again with every frame that the browser draws. */
  until<T>(what: string, probe: () => T | undefined | null | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = performance.now() + LIMIT_MS;
      const look = () => {
        try {
          const found = probe();
          if (found) return resolve(found);
        } catch (error) {
          return reject(error as Error);
        }
        if (performance.now() < end) return void requestAnimationFrame(look);
        const {said, refused, uncaught} = this.watch;
        const seen = [...said, ...refused, ...uncaught, this.document.body.innerText].join('\n');
        reject(new Error(`Waited for ${what}. Instead:\n${seen}`));
      };
      look();
    });
  }

  /**
   * What happened that may never happen, whatever else goes wrong; a line for each, and nothing where all is well:
   * an error that nobody handled, a request to an origin that is not the host's, and what a person `typed` in a request,
   * the address, the title, storage, the console or an event, or gone from the page without word that it was sent.
   */
  async harm(typed?: string, allowed: readonly string[] = []): Promise<readonly string[]> {
    const {uncaught, said, events} = this.watch;
    const origins = [this.#site.url, this.#site.elsewhere, ...allowed].map(
      (each) => new URL(each).origin,
    );
    const asked = this.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => /^https?:/u.test(name) && !origins.includes(new URL(name).origin));
    const found = [
      ...uncaught.map((message) => `nobody handled: ${message}`),
      ...asked.map((name) => `asked: ${name}`),
    ];
    const databases = await databasesHere();
    found.push(
      ...databases
        .filter((name) => !this.#databases.includes(name))
        .map((name) => `a database: ${name}`),
    );
    if (typed === undefined) return found;
    const {localStorage, sessionStorage, history, name} = this.window;
    const places: Readonly<Record<string, string>> = {
      'a request': JSON.stringify(await this.#site.asked()),
      'the address or title': `${this.document.URL} ${this.document.title} ${name}`,
      storage: JSON.stringify([{...localStorage}, {...sessionStorage}, this.document.cookie]),
      'the history': JSON.stringify(history.state),
      'the console': said.join('\n'),
      'an event': events.join('\n'),
    };
    const forms = [typed, encodeURIComponent(typed), ...inBase64(typed)];
    for (const [place, text] of Object.entries(places))
      if (forms.some((form) => text.includes(form))) found.push(`what was typed is in ${place}`);
    const form = new ReportFormDriver((await this.tag()) as ReportFormLike);
    if (!form.everything().includes(typed) && !arrival.test(form.text()))
      found.push('what was typed is gone');
    return found;
  }

  close() {
    this.#frame.remove();
  }
}

/** Far longer than anything takes, so that a busy machine fails no test. */
const LIMIT_MS = 8_000;
const arrival = /Your report has arrived/u;

const databasesHere = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).map(({name = ''}) => name);

/** How a text looks inside of something in base64, at each of the three places where it may begin. */
const inBase64 = (text: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const bytes = new TextEncoder().encode('\0'.repeat(before) + text);
    const whole = btoa(String.fromCharCode(...bytes));
    return whole.slice(before ? 4 : 0, -4);
  });
