import type {Chosen, ResourceHit, ResourceSource} from '@heard/directory';
import type {ReachPlace} from '@heard/directory/place';
import type {Config, FacetId} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {loadConfig} from '../config/load-config.ts';
import {warnOnce, type Mistake} from '../page/mistake.ts';
import {themeWhenSet} from '../theme/theme-when-set.ts';
import {Asking, type Asked} from './asking.ts';
import type {ServiceShelf} from './finder-view.ts';
import {FinderUnavailableEvent} from './finder-unavailable-event.ts';
import {resultPart} from './load-result-part.ts';
import {loadSource} from './load-source.ts';

const pageSize = 10;
/** People who listen hear the number of results once they stop typing, not at every letter. */
const quietTime = 700;

/** Everything that a person looked for, and what stands open. */
const nothing = {
  text: '',
  chosen: {} as Chosen,
  openNow: false,
  place: undefined as ReachPlace | undefined,
  limit: pageSize,
};

/** What a person looks for. */
export type Wanted = Readonly<typeof nothing>;

/** The parts that open below the search box. */
export type Tool = 'place' | 'filters';

/** An element that shows a finder. */
export type ResourceFinderHost = ReactiveControllerHost &
  HTMLElement & {readonly config: string | Config | undefined};

/** Runs one finder: loads its source once, asks it on every change, and shows the newest answer only. */
export class ResourceFinderController implements ReactiveController, ServiceShelf {
  readonly host: ResourceFinderHost;
  readonly #asking = new Asking();
  #configured: string | Config | undefined;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isQuiet = false;

  config: Config | undefined;
  base = '';
  source: ResourceSource | undefined;
  /** The configuration is there, but what it names can't be had. */
  isUnavailable = false;
  wanted: Wanted = nothing;
  /** The last answer. It stays until the next one is there. */
  asked: Asked | undefined;
  isWaiting = false;
  /** The answer that was announced last. */
  announced: Asked | undefined;
  opened: ResourceHit | undefined;
  tool: Tool | undefined;
  /** A part that was wanted did not load. */
  isPartMissing = false;
  /** What parts that load later remember hangs on this object. Another one means that all is forgotten. */
  visit: object = {};

  constructor(host: ResourceFinderHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener('online', () => void this.load(), {signal});
    // A page that comes back from the browser's memory must not show what was looked for.
    addEventListener('pagehide', () => (this.forget(), void this.ask()), {signal});
    void this.load();
  }

  hostDisconnected() {
    this.#connection.abort();
    this.forget();
    this.#asking.stop();
  }

  hostUpdate() {
    if (this.host.config !== this.#configured) void this.load();
  }

  /** Loads configuration and source, unless they are there. */
  async load(): Promise<void> {
    const configured = this.host.config;
    if (this.source && configured === this.#configured) return this.asked ? undefined : this.ask();
    const isOvertaken = () => configured !== this.#configured || this.source;
    this.#configured = configured;
    this.source = this.asked = this.opened = undefined;
    void resultPart.load(this.host);
    const loaded = await loadConfig(configured);
    if (isOvertaken()) return;
    if (!loaded.ok) return this.#fail(loaded.mistake);
    const {config, base} = loaded;
    Object.assign(this, {config, base});
    themeWhenSet(this.host, config.theme);
    // Numbers to call need nothing but the configuration.
    this.host.requestUpdate();
    const opened = await loadSource(config, base);
    if (isOvertaken()) return;
    if (!opened.ok) return this.#fail(opened.mistake);
    this.source = opened.source;
    this.isUnavailable = false;
    await this.ask();
  }

  /** Changes what is looked for, and asks anew. */
  async look(change: Partial<Wanted>): Promise<void> {
    this.wanted = {...this.wanted, limit: pageSize, ...change};
    this.announced = undefined;
    this.#isQuiet = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isQuiet = true;
      this.#announce();
    }, quietTime);
    await this.ask();
  }

  /** Opens or closes a part below the search box. */
  toggle(tool: Tool) {
    this.tool = this.tool === tool ? undefined : tool;
    // The choices come with how much there is of each.
    if (this.tool === 'filters') void this.ask();
  }

  /** Chooses a value of a facet, or takes it back. */
  choose(facet: FacetId, value: string, on: boolean): Promise<void> {
    const {chosen} = this.wanted;
    const others = (chosen[facet] ?? []).filter((each) => each !== value);
    return this.look({chosen: {...chosen, [facet]: on ? [...others, value] : others}});
  }

  async showMore(): Promise<void> {
    this.wanted = {...this.wanted, limit: this.wanted.limit + pageSize};
    await this.ask();
  }

  open(hit: ResourceHit) {
    this.opened = hit;
    this.host.requestUpdate();
  }

  close() {
    this.opened = undefined;
    this.host.requestUpdate();
  }

  /** Forgets what was looked for. */
  forget() {
    clearTimeout(this.#timer);
    this.wanted = nothing;
    this.visit = {};
    this.asked = this.announced = this.opened = this.tool = undefined;
    this.host.requestUpdate();
  }

  /** Asks what is wanted: on every change, and once more after trouble. */
  async ask(): Promise<void> {
    if (!this.source) return;
    const {openNow, place, ...rest} = this.wanted;
    const now = new Date();
    this.isWaiting = true;
    this.host.requestUpdate();
    const asked = await this.#asking.ask(this.source, {
      ...rest,
      counts: this.tool === 'filters',
      now,
      ...(openNow && {openAt: now}),
      ...(place && {place}),
    });
    if (!asked) return;
    this.isWaiting = false;
    this.asked = asked;
    this.#announce();
    this.host.requestUpdate();
  }

  #announce() {
    if (!this.#isQuiet || this.isWaiting) return;
    this.announced = this.asked;
    this.host.requestUpdate();
  }

  #fail(mistake: Mistake) {
    this.isUnavailable = true;
    this.host.requestUpdate();
    void warnOnce(this.host, mistake);
    this.host.dispatchEvent(new FinderUnavailableEvent({reason: mistake.reason}));
  }
}
