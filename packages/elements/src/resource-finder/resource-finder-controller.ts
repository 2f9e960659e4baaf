import {createSearch, serviceAt, type Search, type SearchResult} from '@heard/directory';
import type {Config, Directory} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {loadConfig} from '../config/load-config.ts';
import {warnOnce, type Mistake} from '../page/mistake.ts';
import {loadDirectory} from './load-directory.ts';
import {FinderUnavailableEvent} from './finder-unavailable-event.ts';

const pageSize = 10;
/** People who listen hear the number of results once they stop typing, not at every letter. */
const quietTime = 700;

/** An element that shows a finder. */
export type ResourceFinderHost = ReactiveControllerHost &
  HTMLElement & {readonly config: string | Config | undefined};

/** Runs one finder: loads the directory once, searches it on the device, and knows what is open. */
export class ResourceFinderController implements ReactiveController {
  readonly #host: ResourceFinderHost;
  #source: string | Config | undefined;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: Search | undefined;

  config: Config | undefined;
  directory: Directory | undefined;
  query = '';
  limit = pageSize;
  result: SearchResult = {positions: [], total: 0, match: 'all'};
  /** The result that was announced last. */
  announced: SearchResult | undefined;
  /** The position of the service on view, if one is. */
  opened: number | undefined;

  constructor(host: ResourceFinderHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener('online', () => void this.load(), {signal});
    // A page that comes back from the browser's memory must not show what was looked for.
    addEventListener('pagehide', () => this.forget(), {signal});
    void this.load();
  }

  hostDisconnected() {
    this.#connection.abort();
    this.forget();
  }

  hostUpdate() {
    if (this.#host.config !== this.#source) void this.load();
  }

  /** Loads configuration and directory, unless they are there. */
  async load(): Promise<void> {
    const source = this.#host.config;
    if (this.directory && source === this.#source) return;
    this.#source = source;
    this.directory = undefined;
    const loaded = await loadConfig(source);
    if (source !== this.#source || this.directory) return;
    if (!loaded.ok) return this.#fail(loaded.mistake);
    const {config, base} = loaded;
    if (!config.finder?.directory) return this.#fail({reason: 'missing', what: 'directory'});
    const opened = await loadDirectory(config.finder.directory, base);
    if (source !== this.#source || this.directory) return;
    if (!opened.ok) return this.#fail(opened.mistake);
    this.config = config;
    this.directory = opened.directory;
    this.#search = createSearch(opened.directory);
    this.#find();
  }

  /** Searches on the device. Nothing of the query leaves the page. */
  search(query: string) {
    this.query = query;
    this.limit = pageSize;
    this.#find();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.announced = this.result;
      this.#host.requestUpdate();
    }, quietTime);
  }

  showMore() {
    this.limit += pageSize;
    this.#find();
  }

  open(position: number) {
    this.opened = position;
    this.#host.requestUpdate();
  }

  close() {
    this.opened = undefined;
    this.#host.requestUpdate();
  }

  /** The service at a position, put together for showing. */
  service(position: number) {
    return this.directory && serviceAt(this.directory, position);
  }

  /** Forgets what was looked for. */
  forget() {
    clearTimeout(this.#timer);
    this.opened = undefined;
    this.announced = undefined;
    this.query = '';
    this.limit = pageSize;
    this.#find();
  }

  #find() {
    if (this.#search) this.result = this.#search(this.query, {limit: this.limit});
    this.#host.requestUpdate();
  }

  #fail(mistake: Mistake) {
    void warnOnce(this.#host, mistake);
    this.#host.dispatchEvent(new FinderUnavailableEvent({reason: mistake.reason}));
  }
}
