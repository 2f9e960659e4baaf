import {makeConfig, openSent} from '@heard/testing/fixtures';
import type {Config, IntakeRequest} from '@heard/schema';

import {FramedReportFormElement} from './framed-report-form.ts';

/** The roots of our elements, also where a script of the page made them closed: a test may look. */
const shadows = new WeakMap<Element, ShadowRoot>();

/** This machine by its other name: another origin than the test's page. */
const elsewhere = `http://127.0.0.1:${location.port}`;

/** The form in a frame of another origin, on the page of a test. */
export class FramedPage {
  readonly element: FramedReportFormElement;
  readonly address: string;
  readonly #key: string;
  readonly #received: string;
  readonly #told: string;

  private constructor(element: FramedReportFormElement, id: string, key: string) {
    this.element = element;
    this.address = `${elsewhere}/frame-pages/${id}/document`;
    this.#received = `/frame-pages/${id}/received`;
    this.#told = `/frame-pages/${id}/told`;
    this.#key = key;
  }

  /** Has a frame served, and makes a tag for it that is not on the page yet. */
  static async make(
    options: {
      readonly modules?: readonly string[];
      readonly ancestors?: readonly string[];
      readonly isSilent?: boolean;
      readonly parts?: Partial<Config>;
    } = {},
  ): Promise<FramedPage> {
    if (!customElements.get('heard-report-form'))
      customElements.define('heard-report-form', FramedReportFormElement);
    const id = crypto.randomUUID();
    const {config, hotlineKey} = await makeConfig({
      parts: {
        delivery: {connector: 'heard', endpoint: `${elsewhere}/frame-pages/${id}/v1`},
        ...options.parts,
      },
    });
    const {ancestors = [location.origin], modules, isSilent} = options;
    await fetch(`/frame-pages/${id}/`, {
      method: 'PUT',
      body: JSON.stringify({config, ancestors, modules, isSilent}),
    });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      shadows.set(this, root);
      return root;
    };
    const element = document.createElement('heard-report-form') as FramedReportFormElement;
    Element.prototype.attachShadow = attach;
    const link = document.createElement('a');
    link.href = 'tel:+15550100';
    link.textContent = 'Call us';
    element.append(link);
    return new FramedPage(element, id, hotlineKey);
  }

  /** Puts the tag on the page and waits until the form is on screen. */
  async show(parent: Element = document.body): Promise<this> {
    this.element.frame = this.address;
    parent.append(this.element);
    await this.element.ready;
    return this;
  }

  get root(): ShadowRoot {
    return shadows.get(this.element)!;
  }

  get frame(): HTMLIFrameElement {
    return this.root.querySelector('iframe')!;
  }

  get leaveLink(): HTMLAnchorElement {
    return this.root.querySelector('a.leave')!;
  }

  /** Whether what stands between the tags is what a person sees. */
  get showsFallback(): boolean {
    return this.element.querySelector('a')!.checkVisibility({visibilityProperty: true});
  }

  /** Waits until something is true of the page. */
  async until(what: string, probe: () => unknown): Promise<void> {
    const end = performance.now() + 8_000;
    while (!probe()) {
      if (performance.now() > end) throw new Error(`Waited for ${what}.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  /** Waits until a module of the test in the frame has told this. */
  async told(what: string): Promise<void> {
    const told = await this.#fetched<string>(this.#told, (all) => all.includes(what));
    if (!told.includes(what)) throw new Error(`Waited for "${what}". Told was: ${told.join(', ')}`);
  }

  /** Waits until the first report is there, and gives what opens it: what its recipient reads. */
  async arrival(): Promise<() => Promise<string>> {
    const [body] = await this.#fetched<IntakeRequest>(this.#received, ({length}) => length > 0);
    if (!body)
      throw new Error(`No report came. ${String(await this.#fetched(this.#told, () => true))}`);
    return async () => String((await openSent(body, this.#key))?.answers['incident.narrative']);
  }

  /** How many reports have come in so far. */
  async reports(): Promise<number> {
    return (await this.#fetched(this.#received, () => true)).length;
  }

  /** A list of the test server, asked for until it is long enough, or for too long. */
  async #fetched<T>(address: string, isEnough: (list: readonly T[]) => boolean): Promise<T[]> {
    for (let tries = 0; ; tries++) {
      const list = (await (await fetch(address)).json()) as T[];
      if (isEnough(list) || tries > 150) return list;
      for (let frame = 0; frame < 6; frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
