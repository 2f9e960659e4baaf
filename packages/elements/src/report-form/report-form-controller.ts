import {canSeal, createWake} from '@heard/delivery';
import type {Config, Question} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {loadConfig, type LoadedConfig} from '../config/load-config.ts';
import type {Field} from '../fields/field.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {warnOnce} from '../page/warn-once.ts';
import {firstPart, type FormPart} from './first-part.ts';
import {initialState, reduce, type Action, type FormState} from './flow.ts';
import {definitionOf, makeForm, type ReadyForm} from './ready-form.ts';
import {FormUnavailableEvent, ReportSubmittedEvent} from './report-form.events.ts';
import type {SealedReport} from './sealing-part.ts';

type FurtherPart = typeof import('./further-part.ts');
type SealingPart = typeof import('./sealing-part.ts');

const loadFurtherPart = () => import('./further-part.ts');
const loadSealingPart = () => import('./sealing-part.ts');

/** Loads once; a failure is forgotten, so that the next call tries again. */
const loader = <T>(load: () => Promise<T>) => {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
};

/** An element that shows a form. */
export type ReportFormHost = ReactiveControllerHost &
  HTMLElement & {readonly config: string | Config | undefined};

/**
 * Runs one report form: loads what it needs, keeps the answers in memory, seals and sends them. The element
 * only draws what it finds here and calls the verbs.
 */
export class ReportFormController implements ReactiveController {
  readonly #host: ReportFormHost;
  readonly #locale: () => string;
  readonly #further = loader<FurtherPart>(loadFurtherPart);
  readonly #sealing = loader<SealingPart>(loadSealingPart);
  readonly #wake = createWake();
  #source: string | Config | undefined;
  #asked: Readonly<Record<string, AskedQuestion>> = {};
  #fields: Readonly<Record<string, Field>> = {};
  #connection = new AbortController();
  #sending = new AbortController();
  /** The report under way: sent again as it is, unless an answer changed. */
  #sealed: SealedReport | undefined;

  state: FormState = initialState;
  /** Undefined until the configuration is there, and when it can't be used. */
  ready: ReadyForm | undefined;
  /** The views after the last question, once they are loaded. */
  endingView: FurtherPart['endingView'] | undefined;
  /** The next page could not be loaded. */
  restMissing = false;

  constructor(host: ReportFormHost, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    this.#add(firstPart);
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    // A page that comes back from the browser's memory must not show what was typed.
    addEventListener('pagehide', () => this.leave(), {signal});
    addEventListener('online', () => void this.load(), {signal});
    void this.load();
  }

  hostDisconnected() {
    this.#connection.abort();
    this.leave();
  }

  hostUpdate() {
    if (this.#host.config !== this.#source) void this.load();
  }

  asked(id: string): AskedQuestion | undefined {
    return this.#asked[id];
  }

  field(kind: string): Field | undefined {
    return this.#fields[kind];
  }

  /** Loads the configuration, unless the form stands already. */
  async load(): Promise<void> {
    const source = this.#host.config;
    if (this.ready && source === this.#source) return;
    this.#source = source;
    this.ready = undefined;
    const loaded = await loadConfig(source);
    if (source !== this.#source || this.ready) return;
    if (!loaded.ok) return this.#fail(loaded);
    if (!canSeal())
      return this.#fail({
        ok: false,
        reason: 'wrong',
        fix: 'The page needs https: browsers seal reports on secure pages only.',
      });
    const {config, base} = loaded;
    const definition = definitionOf(config);
    if (!definition)
      return this.#fail({
        ok: false,
        reason: 'wrong',
        fix: `This version does not draw the form "${config.form?.preset}". Use "hate-incident-short".`,
      });
    this.ready = {config, base, definition, form: makeForm(config, definition, this.#questions())};
    this.#host.requestUpdate();
    await this.#loadRest(config);
  }

  begin() {
    this.#do({type: 'begin'});
  }

  answer(question: string, answer: unknown) {
    this.#sealed = undefined;
    this.#do({type: 'answer', question, answer});
  }

  /** Goes on to the next page, once what it needs is there. */
  async continue() {
    try {
      this.#addFurther(await this.#further());
      this.restMissing = false;
      this.#do({type: 'continue'});
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
    this.#sending.abort();
    this.#sealed = undefined;
    this.restMissing = false;
    this.#do({type: 'leave'});
  }

  retryNow() {
    this.#wake.retryNow();
  }

  /** Stops trying; the answers stay. */
  stopSending() {
    this.#sending.abort();
  }

  /** Seals the report and sends it: once, however often it is called meanwhile. */
  async send() {
    const {ready} = this;
    if (!ready || !this.#do({type: 'seal'})) return;
    this.#sending = new AbortController();
    const {signal} = this.#sending;
    try {
      const {sealAnswers, submit} = await this.#sealing();
      this.#sealed ??= await sealAnswers(ready, this.state.answers, this.#locale());
      if (signal.aborted) return this.#park();
      if (!this.#sealed) {
        warnOnce(
          this.#host,
          'The report could not be sealed. Check the keys with "heard check-config".',
        );
        return this.#do({type: 'refuse', refusal: 'not-ready'});
      }
      const {receipt, ...request} = this.#sealed;
      const result = await submit({
        ...request,
        signal,
        wake: this.#wake,
        onProgress: (progress) =>
          this.#do(
            progress.state === 'sending'
              ? {type: 'sending'}
              : {type: 'waiting', seconds: progress.seconds},
          ),
      });
      if (result.ok) {
        this.#sealed = undefined;
        if (!this.#do({type: 'finish', receipt})) return;
        this.#host.dispatchEvent(
          new ReportSubmittedEvent({form: ready.definition.id, tenant: ready.config.tenant}),
        );
      } else if (result.state === 'refused') {
        warnOnce(
          this.#host,
          `The intake ${request.endpoint} refused a report: ${result.code}. Check tenant, recipients and endpoint.`,
        );
        this.#do({type: 'refuse', refusal: 'not-accepted'});
      } else this.#park();
    } catch {
      // The code that seals did not load: nothing was sent, and trying again loads it again.
      this.#park();
    }
  }

  #park() {
    this.#do({type: 'park'});
  }

  /** Says whether anything changed. */
  #do(action: Action): boolean {
    const {form = {steps: [], questions: {}}} = this.ready ?? {};
    const before = this.state;
    this.state = reduce(before, action, form);
    if (this.state !== before) this.#host.requestUpdate();
    return this.state !== before;
  }

  #add({questions, fields}: FormPart) {
    this.#asked = {
      ...this.#asked,
      ...Object.fromEntries(questions.map((asked) => [asked.question.id, asked])),
    };
    this.#fields = {...this.#fields, ...fields};
  }

  #questions(): Readonly<Record<string, Question>> {
    return Object.fromEntries(
      Object.entries(this.#asked).map(([id, {question}]) => [id, question]),
    );
  }

  #addFurther({furtherPart, endingView}: FurtherPart) {
    if (this.endingView) return;
    this.#add(furtherPart);
    this.endingView = endingView;
    if (this.ready) {
      const {config, definition} = this.ready;
      this.ready = {...this.ready, form: makeForm(config, definition, this.#questions())};
    }
  }

  /** Loads the pages that follow and the code that seals, and checks the configuration for good. */
  async #loadRest(config: Config) {
    await this.#host.updateComplete;
    try {
      this.#addFurther(await this.#further());
      const {checkConfig} = await this.#sealing();
      const mistakes = checkConfig(config).filter(({level}) => level === 'error');
      if (mistakes.length && this.ready?.config === config)
        this.#fail({
          ok: false,
          reason: 'wrong',
          fix: `The configuration has mistakes:\n${mistakes.map(({path, message}) => `  ${path}: ${message}`).join('\n')}`,
        });
    } catch {
      // Offline for a moment: Continue and Send try again.
    }
  }

  #fail({reason, fix}: Extract<LoadedConfig, {ok: false}>) {
    warnOnce(this.#host, fix);
    this.ready = undefined;
    this.#do({type: 'leave'});
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FormUnavailableEvent({reason}));
  }
}
