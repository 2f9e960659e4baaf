import {canSeal} from '@heard/delivery';
import {isAnswered, type Config} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {loadConfig} from '../config/load-config.ts';
import type {LocaleController} from '../locale/locale-controller.ts';
import type {MatchingHelp} from '../matching-help/matching-help.ts';
import {warnOnce, type Mistake} from '../page/mistake.ts';
import {nextTask} from '../page/next-task.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {FormDrafts} from './drafts-around.ts';
import {firstForm, firstPart, startsPlainly, type FormPart} from './first-part.ts';
import {
  initialState,
  pageOf,
  reduceFirst,
  type Action,
  type FormState,
  type SendingPhase,
} from './first-flow.ts';
import {FormUnavailableEvent} from './form-unavailable-event.ts';
import type {Outbox} from './outbox.ts';
import type {ReadyForm} from './ready-form.ts';
import type {Wish} from './steer.ts';

type FurtherPart = typeof import('./further-part.ts');
type ErrorsPart = typeof import('./errors-part.ts');

const importFurther = () => import('./further-part.ts');
const loadFurther = retryingLoader(importFurther);
const importSecurePage = () => import('./secure-page/secure-page-part.ts');
const importPin = () => import('./pin-part.ts');
const loadPin = retryingLoader(importPin);

/** An element that shows a form. */
export type ReportFormHost = ReactiveControllerHost &
  HTMLElement & {
    readonly config: string | Config | undefined;
    readonly recipientsPin?: string | null | undefined;
  };

/**
 * Runs one report form: loads what it needs, and keeps the answers in memory. The element only draws what it
 * finds here and calls the verbs. What follows after the first page is in `further-part.ts`.
 */
export class ReportFormController implements ReactiveController {
  readonly host: ReportFormHost;
  readonly localizer: LocaleController;
  #source: string | Config | undefined;
  #pin: string | null | undefined;
  #connection = new AbortController();

  state: FormState = initialState;
  /** Undefined until the configuration is there, and when it can't be used. */
  ready: ReadyForm | undefined;
  /** The questions with their words, and how to draw their kinds, as far as they are loaded. */
  part: FormPart = firstPart;
  /** The pages after the first question, once they are loaded. */
  further: FurtherPart | undefined;
  /** How errors are drawn, once there was one. */
  errors: ErrorsPart | undefined;
  /** What stands around every page, once it is loaded. */
  around: ReturnType<FurtherPart['attach']> | undefined;
  /** The report under way, once it is sent for the first time. */
  outbox: Outbox | undefined;
  /** What is kept of the report on the device, where the embedder allows it. */
  drafts: FormDrafts | undefined;
  /** Services that fit the report, once the person asked for them. */
  help: MatchingHelp | undefined;
  /** The next page could not be loaded. */
  restMissing = false;
  /** What parts that load later remember hangs on this object. Another one means that all is forgotten. */
  visit: object = {};

  constructor(host: ReportFormHost, localizer: LocaleController) {
    this.host = host;
    this.localizer = localizer;
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    // A page that comes back from the browser's memory must not show what was typed.
    addEventListener('pagehide', () => this.leave(true), {signal});
    addEventListener('online', () => void this.load(), {signal});
    addEventListener(
      'beforeunload',
      (event) => {
        const {answers} = this.state;
        const isBegun = answers !== this.ready?.form.given && Object.keys(answers).length;
        if (isBegun && !this.drafts?.isSaved()) event.preventDefault();
      },
      {signal},
    );
    void this.load();
  }

  hostDisconnected() {
    this.#connection.abort();
    // An element that is only moved is back within the same turn, and keeps its answers.
    queueMicrotask(() => this.host.isConnected || this.leave(true));
  }

  hostUpdate() {
    if (this.host.config !== this.#source || this.host.recipientsPin !== this.#pin)
      void this.load();
  }

  /** Loads the configuration, unless the form stands already. */
  async load(): Promise<void> {
    const {config: source, recipientsPin: pin} = this.host;
    if (this.ready && source === this.#source && pin === this.#pin) return;
    this.#source = source;
    this.#pin = pin;
    this.ready = undefined;
    let loaded = await loadConfig(source);
    // Where nothing can be sealed, nothing can be hashed either: that is said below.
    if (loaded.ok && pin != null && canSeal())
      try {
        loaded = await (await loadPin()).pinned(loaded, pin, this.host);
      } catch (error) {
        const cause = String(error);
        loaded = {ok: false, mistake: {reason: 'unreachable', what: 'pin', url: '', cause}};
      }
    await nextTask();
    if (source !== this.#source || pin !== this.#pin || this.ready) return;
    if (!loaded.ok) return this.fail(loaded.mistake);
    if (!canSeal()) {
      this.fail({reason: 'wrong', what: 'insecure-page'});
      return importSecurePage().then(
        ({offerSecurePage}) => offerSecurePage(this),
        () => {},
      );
    }
    const {config, base} = loaded;
    this.ready = {config, base, form: firstForm};
    void this.localizer.offer(config.locales);
    this.host.requestUpdate();
    await this.host.updateComplete;
    try {
      const {checkForGood} = await this.#addFurther();
      await checkForGood(this, config);
    } catch {
      // Offline for a moment: Continue and Send try again.
    }
  }

  /** Opens the first question: at once, unless the configuration or the tag wants another one. */
  begin() {
    if (this.ready && !this.host.hasAttribute('form') && startsPlainly(this.ready.config))
      this.do({type: 'begin'});
    else void this.wish('begin');
  }

  answer(question: string, answer: unknown) {
    this.outbox?.forget();
    const {form = firstForm} = this.ready ?? {};
    const before = this.state.answers[question];
    // A letter more in a text changes nothing else on the page: what is drawn for each is felt on a slow phone.
    const quiet =
      form.questions[question]?.kind.endsWith('text') &&
      isAnswered(before) &&
      isAnswered(answer) &&
      (before as string).length >> 3 === (answer as string).length >> 3;
    this.do({type: 'answer', question, answer}, quiet);
  }

  back() {
    this.restMissing = false;
    this.do({type: 'back'});
  }

  /** Does what takes more than the first page, once that is there. */
  async wish(wish: Wish) {
    const page = pageOf(this.state);
    try {
      const {steer} = await this.#addFurther();
      // The person may have pressed twice, or gone elsewhere, while it loaded.
      if (pageOf(this.state) === page) await steer(this, wish);
      this.restMissing = false;
    } catch {
      this.restMissing = true;
    }
    this.host.requestUpdate();
  }

  /** Forgets everything: nothing of the report stays in the page, nor on the device unless drafts are to stay. */
  leave(keepDraft = false) {
    if (!keepDraft) this.drafts?.end('left');
    this.outbox?.stop();
    this.outbox?.forget();
    this.help = undefined;
    this.restMissing = false;
    this.visit = {};
    this.do({type: 'leave'});
  }

  move(to: SendingPhase) {
    return this.do({type: 'move', to});
  }

  /** Says whether anything changed. */
  do(action: Action, quiet = false): boolean {
    const before = this.state;
    const reduce = this.further?.reduce ?? reduceFirst;
    this.state = reduce(before, action, this.ready?.form ?? firstForm);
    if (this.state !== before && !quiet) this.host.requestUpdate();
    return this.state !== before;
  }

  /** The configuration can't be used: what stands between the tags is shown instead. */
  fail(mistake: Mistake) {
    void warnOnce(this.host, mistake);
    this.ready = undefined;
    this.do({type: 'leave'});
    this.host.requestUpdate();
    this.host.dispatchEvent(new FormUnavailableEvent({reason: mistake.reason}));
  }

  async #addFurther(): Promise<FurtherPart> {
    const further = await loadFurther();
    // In steps, between which the person is heard: they read or write meanwhile.
    if (!this.around) await nextTask();
    this.further = further;
    if (!this.around) {
      this.around = further.attach(this);
      await nextTask();
      this.host.requestUpdate();
    }
    if (this.ready && !this.ready.definition)
      await further.completeForm(this, this.ready, further.furtherPart);
    return further;
  }
}
