import {canSeal} from '@heard/delivery';
import type {Config, Question} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {loadConfig} from '../config/load-config.ts';
import {warnOnce, type Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {firstPart, type FormPart} from './first-part.ts';
import {
  initialState,
  reduce,
  visibleSteps,
  type Action,
  type FormState,
  type SendingPhase,
} from './flow.ts';
import {definitionOf, makeForm, type ReadyForm} from './ready-form.ts';
import {FormUnavailableEvent} from './form-unavailable-event.ts';

type FurtherPart = typeof import('./further-part.ts');
type SealingPart = typeof import('./sealing-part.ts');

// Not in the class: the compiler leaves the address of an import in a field as it is.
const importFurther = () => import('./further-part.ts');
const importSealing = () => import('./sealing-part.ts');

/** An element that shows a form. */
export type ReportFormHost = ReactiveControllerHost &
  HTMLElement & {readonly config: string | Config | undefined};

/**
 * Runs one report form: loads what it needs, keeps the answers in memory, has them sealed and sent. The
 * element only draws what it finds here and calls the verbs.
 */
export class ReportFormController implements ReactiveController {
  readonly #host: ReportFormHost;
  readonly #locale: () => string;
  readonly #loadFurther = retryingLoader(importFurther);
  readonly #loadSealing = retryingLoader(importSealing);
  #source: string | Config | undefined;
  #connection = new AbortController();

  state: FormState = initialState;
  /** Undefined until the configuration is there, and when it can't be used. */
  ready: ReadyForm | undefined;
  /** The questions with their words, and how to draw their kinds, as far as they are loaded. */
  part: FormPart = firstPart;
  /** The pages after the first question, once they are loaded. */
  further: FurtherPart | undefined;
  /** The report under way, once it is sent for the first time. */
  outbox: InstanceType<SealingPart['Outbox']> | undefined;
  /** The next page could not be loaded. */
  restMissing = false;

  constructor(host: ReportFormHost, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    // A page that comes back from the browser's memory must not show what was typed.
    addEventListener('pagehide', () => this.leave(), {signal});
    addEventListener('online', () => void this.load(), {signal});
    addEventListener(
      'beforeunload',
      (event) => {
        if (Object.keys(this.state.answers).length) event.preventDefault();
      },
      {signal},
    );
    void this.load();
  }

  hostDisconnected() {
    this.#connection.abort();
    // An element that is only moved is back within the same turn, and keeps its answers.
    queueMicrotask(() => this.#host.isConnected || this.leave());
  }

  hostUpdate() {
    if (this.#host.config !== this.#source) void this.load();
  }

  /** Loads the configuration, unless the form stands already. */
  async load(): Promise<void> {
    const source = this.#host.config;
    if (this.ready && source === this.#source) return;
    this.#source = source;
    this.ready = undefined;
    const loaded = await loadConfig(source);
    if (source !== this.#source || this.ready) return;
    if (!loaded.ok) return this.#fail(loaded.mistake);
    if (!canSeal()) return this.#fail({reason: 'wrong', what: 'insecure-page'});
    const {config, base} = loaded;
    const definition = definitionOf(config);
    if (!definition)
      return this.#fail({reason: 'wrong', what: 'preset', detail: String(config.form?.preset)});
    this.ready = {config, base, definition, form: makeForm(config, definition, this.#questions())};
    this.#host.requestUpdate();
    await this.#loadRest(config);
  }

  begin() {
    this.#do({type: 'begin'});
  }

  answer(question: string, answer: unknown) {
    this.outbox?.forget();
    this.#do({type: 'answer', question, answer});
  }

  /** Goes on to the next page, if this one is in order and what comes next is there. */
  async continue() {
    const step = 'step' in this.state && this.state.step;
    try {
      const {checkStep} = await this.#addFurther();
      this.restMissing = false;
      const {state, ready} = this;
      // The person may have pressed twice, or gone elsewhere, while it loaded.
      if (state.status !== 'editing' || state.step !== step || !ready) return;
      const asked = visibleSteps(ready.form, state.answers).find(({id}) => id === step);
      const issues = asked ? checkStep(asked, ready.form.questions, state.answers) : [];
      this.#do({type: 'continue', issues});
    } catch {
      this.restMissing = true;
      this.#host.requestUpdate();
    }
  }

  back() {
    this.restMissing = false;
    this.#do({type: 'back'});
  }

  change(step: string) {
    this.#do({type: 'change', step});
  }

  /** Forgets everything: nothing of the report stays in the page. */
  leave() {
    this.outbox?.stop();
    this.outbox?.forget();
    this.restMissing = false;
    this.#do({type: 'leave'});
  }

  /** Seals the report and sends it: once, however often it is called meanwhile. */
  async send() {
    const {ready} = this;
    if (!ready || !this.#move({status: 'sealing'})) return;
    const {state} = this;
    try {
      const {Outbox, ReportSubmittedEvent} = await this.#loadSealing();
      // The person left while it loaded: there is nothing to send.
      if (this.state !== state) return;
      this.outbox ??= new Outbox();
      const end = await this.outbox.send(
        ready,
        state.answers,
        this.#locale(),
        (phase) => this.#move(phase),
        (mistake) => void warnOnce(this.#host, mistake),
      );
      if (this.#move(end) && end.status === 'sent')
        this.#host.dispatchEvent(
          new ReportSubmittedEvent({form: ready.definition.id, tenant: ready.config.tenant}),
        );
    } catch {
      // The code that seals did not load: nothing was sent, and trying again loads it again.
      this.#move({status: 'parked', maybe: false});
    }
  }

  #move(to: SendingPhase) {
    return this.#do({type: 'move', to});
  }

  /** Says whether anything changed. */
  #do(action: Action): boolean {
    const {form = {steps: [], questions: {}}} = this.ready ?? {};
    const before = this.state;
    this.state = reduce(before, action, form);
    if (this.state !== before) this.#host.requestUpdate();
    return this.state !== before;
  }

  #questions(): Readonly<Record<string, Question>> {
    return Object.fromEntries(
      Object.entries(this.part.asked).map(([id, {question}]) => [id, question]),
    );
  }

  async #addFurther(): Promise<FurtherPart> {
    const further = await this.#loadFurther();
    if (!this.further) {
      this.further = further;
      const {asked, fields} = further.furtherPart;
      this.part = {asked: {...this.part.asked, ...asked}, fields: {...this.part.fields, ...fields}};
    }
    if (this.ready) {
      const {config, definition} = this.ready;
      this.ready = {...this.ready, form: makeForm(config, definition, this.#questions())};
    }
    this.#host.requestUpdate();
    return further;
  }

  /** Loads the pages that follow and the code that seals, and checks the configuration for good. */
  async #loadRest(config: Config) {
    await this.#host.updateComplete;
    try {
      await this.#addFurther();
      const {configMistake} = await this.#loadSealing();
      const mistake = await configMistake(config);
      // Once the person has begun, Send says it, so that no answer vanishes from the screen.
      if (mistake && this.ready?.config === config && this.state.status === 'gate')
        this.#fail(mistake);
    } catch {
      // Offline for a moment: Continue and Send try again.
    }
  }

  #fail(mistake: Mistake) {
    void warnOnce(this.#host, mistake);
    this.ready = undefined;
    this.#do({type: 'leave'});
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FormUnavailableEvent({reason: mistake.reason}));
  }
}
