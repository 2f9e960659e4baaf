import type {Config} from '@heard/schema';

import {makeConfig, type TestConfig} from '../fixtures/make-config.ts';
import {HostPage} from './host-page.ts';
import {
  hostPlaces,
  type AskedOfHost,
  type HostAnswer,
  type SiteAnswers,
  type SiteContent,
} from './site-answers.ts';
import {watchPage} from './watch-page.ts';

/** What stands on a page of a host, and with which headers it comes. */
export interface HostDocument {
  readonly headers?: HostAnswer['headers'];
  /** After the script tag. */
  readonly head?: string;
  /** The script tag itself; by default as the documentation has it. */
  readonly script?: string;
  readonly body?: string;
  /** The attributes of the whole page; `lang="en"` by default. */
  readonly html?: string;
  /** Scripts of the host that run before ours. */
  readonly before?: () => void;
  /** How its configuration differs from one without a fault. */
  readonly parts?: Partial<Config>;
  /** Faults and further files of the host. */
  readonly answers?: SiteAnswers;
  /** Where it is opened: at {@link HostSite.url} by default. */
  readonly at?: (site: HostSite) => string;
}

/** Allows the scripts that stand in a document of {@link HostSite.open} in its `script-src`. */
export const hostNonce = "'nonce-host'";

export const hostLink = '<a href="tel:+15550100">Call us</a>';
export const hostForm = `<heard-report-form config="heard.config.json">${hostLink}</heard-report-form>`;
const hostScript = '<script type="module" src="heard/heard.js" crossorigin="anonymous"></script>';

/**
 * A host with our script tag on its page, for one test. The page is opened in a frame of the test's page and is of its
 * origin, so that the test can look into it whatever the policy of the host says.
 *
 * @example
 * const site = await HostSite.make();
 * const page = await site.open({headers: {'content-security-policy': `script-src ${site.url}heard/ ${hostNonce}`}});
 * const form = await page.form();
 */
export class HostSite {
  readonly #id = crypto.randomUUID();
  #files: SiteContent['files'] = {};
  #plainName = '';
  /** A configuration without a fault, and the keys to what is sealed by it. */
  readonly test: TestConfig;

  private constructor(test: TestConfig) {
    this.test = test;
  }

  /** A host with a configuration of its own. */
  static async make(options?: Parameters<typeof makeConfig>[0]): Promise<HostSite> {
    // A worker of another test would stand between the host's page and its network.
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    return new HostSite(await makeConfig(options));
  }

  /** Where the host is, with a slash at its end. */
  get url(): string {
    return `${location.origin}${this.#path}`;
  }

  /** The same host by another name: another origin. */
  get elsewhere(): string {
    return `http://127.0.0.1:${location.port}${this.#path}`;
  }

  /** The same host by a name that makes it no secure context: known once it was opened or made to answer. */
  get insecure(): string {
    return `http://${this.#plainName}:${location.port}${this.#path}`;
  }

  get #path(): string {
    return `${hostPlaces.all}${this.#id}/`;
  }

  /** Opens its page, and waits until that begins. */
  async open(document: HostDocument = {}): Promise<HostPage> {
    const {answers = {}, parts, headers, at = (site: HostSite) => site.url} = document;
    const delivery: Config['delivery'] = {connector: 'heard', endpoint: `${this.#path}v1`};
    const config = {...this.test.config, delivery, ...parts};
    this.#files = {
      'page.html': {body: page(document), ...(headers && {headers})},
      'heard.config.json': {body: JSON.stringify(config)},
    };
    await this.answer(answers);
    return HostPage.open(`${at(this)}page.html`, this);
  }

  /** Has the host answer like this from now on; as it should, without `answers`. */
  async answer(answers: SiteAnswers = {}): Promise<void> {
    const content: SiteContent = {files: this.#files, answers};
    const made = await fetch(this.#path, {method: 'PUT', body: JSON.stringify(content)});
    if (!made.ok) throw new Error(`The test server made no host: ${made.status}.`);
    this.#plainName = await made.text();
  }

  /** The hashes of the script tag's files, as its release lists them (SRI). */
  async hashes(): Promise<Readonly<Record<string, string>>> {
    if (!this.#plainName) await this.answer();
    const response = await fetch(`${this.url}${hostPlaces.heard}integrity.json`);
    return (await response.json()) as Readonly<Record<string, string>>;
  }

  /** Every request that reached the host so far, under whatever name. */
  async asked(): Promise<readonly AskedOfHost[]> {
    const response = await fetch(`${this.#path}${hostPlaces.asked}`);
    return (await response.json()) as readonly AskedOfHost[];
  }
}

const inline = (run: () => void) =>
  `<script nonce="host">(${String(run).replaceAll('</', String.raw`<\/`)})()</script>`;

const page = ({
  head = '',
  script = hostScript,
  body = hostForm,
  html = 'lang="en"',
  before,
}: HostDocument): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A city</title>` +
  `${inline(watchPage)}${before ? inline(before) : ''}` +
  `${script}${head}</head><body>${body}</body></html>`;
