import {canSeal, parseReceipt, systemClock, type Clock} from '@heard/delivery';
import {deriveLookup} from '@heard/delivery/sealing';
import {IdleWatch} from '@heard/elements/safety';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {FileDesk} from '../files/file-desk.ts';
import {readKeyFile} from '../key/read-key-file.ts';
import {readKeys, type ReadKeys} from '../key/read-key.ts';
import type {ServerAnswer} from '../server/answer.ts';
import {InboxServer} from '../server/inbox-server.ts';
import {StaffSession} from '../server/staff-session.ts';
import {loadSetting, type Setting} from '../setting/load-setting.ts';
import {lockMinutes} from '../setting/lock-after.ts';
import {
  initialState,
  reduce,
  type Action,
  type EntryTrouble,
  type InboxState,
  type LockReason,
} from './flow.ts';

/** An element that shows an inbox. */
export type InboxHost = ReactiveControllerHost &
  HTMLElement & {
    readonly endpoint: string;
    readonly tenant: string | undefined;
    readonly config: string | undefined;
    readonly lockAfter: number | undefined;
  };

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'click', 'wheel', 'scroll'] as const;

/**
 * Runs one inbox: logs in with a key, fetches the list, opens reports. The element only draws what it finds
 * here and calls the verbs. Keys and the session are in the {@link StaffSession} and nowhere else.
 */
export class InboxController implements ReactiveController {
  readonly #host: InboxHost;
  #clock: Clock = systemClock;
  #session: StaffSession | undefined;
  /** Of the configuration whose address is in `#source`. */
  #loading: Promise<Setting | undefined> = Promise.resolve(undefined);
  #source: string | undefined;
  #connection = new AbortController();
  #watching = new AbortController();
  #idle: IdleWatch | undefined;
  /** Typed by hand, where no configuration tells it. */
  #typedTenant = '';

  state: InboxState = initialState;
  setting: Setting | undefined;
  /** The page is there, but nobody has told for which organization. */
  asksTenant = false;
  /** A key file was chosen that has a passphrase. */
  asksPassphrase = false;
  /** The files of the report on screen. */
  files: FileDesk | undefined;
  /** The inbox is about to lock itself. */
  lockIsNear = false;

  constructor(host: InboxHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Time, so that tests need not wait for the lock. Counts from the next unlocking. */
  set clock(clock: Clock) {
    this.#clock = clock;
  }

  hostConnected() {
    this.#connection = new AbortController();
    // A page that comes back from the browser's memory must hold no key and show no report.
    addEventListener('pagehide', () => this.#forget(true), {signal: this.#connection.signal});
    this.#loadSetting();
  }

  hostDisconnected() {
    this.#connection.abort();
    this.lock();
  }

  hostUpdate() {
    if (this.#host.config !== this.#source) this.#loadSetting();
  }

  /** Unlocks the inbox with a key file, or with a key that was pasted. */
  async enter(key: Blob | string, typedTenant: string, passphrase = ''): Promise<void> {
    if (!this.#do({type: 'enter'})) return;
    try {
      const session = await this.#open(key, typedTenant, passphrase);
      if (!('trouble' in session)) return await this.#unlock(session);
      this.#do({type: 'refuse', trouble: session.trouble});
    } catch {
      // A file that went away while it was read, or a part of the page that did not load.
      this.#do({type: 'refuse', trouble: {code: 'offline'}});
    }
  }

  /** Forgets the key and everything that was opened. */
  lock(reason?: LockReason) {
    this.#forget(false, reason);
  }

  /** Somebody is there: the inbox stays open. */
  stay() {
    this.#idle?.active();
  }

  /** Asks the server for new reports. */
  async refresh(): Promise<void> {
    if (!this.#session || !this.#do({type: 'refresh'})) return;
    const list = await this.#ask((session) => session.list());
    if (!list) return;
    this.#do(
      list.ok
        ? {type: 'refreshed', items: list.value}
        : {type: 'refresh-failed', trouble: list.code},
    );
  }

  /** Fetches one report and opens it. */
  async open(id: string): Promise<void> {
    if (!this.#session || !this.#do({type: 'open', id})) return;
    const read = await this.#ask((session) => session.read(id));
    if (!read) return;
    if (!read.ok) this.#do({type: 'open-failed', id, trouble: read.code});
    else if (!read.value.ok) this.#do({type: 'open-failed', id, trouble: read.value.code});
    else this.#do({type: 'opened', id, report: read.value.report});
  }

  back() {
    this.#do({type: 'back'});
  }

  /** Looks in the list for the report of a code. The code goes nowhere. */
  async find(typed: string): Promise<void> {
    const tenant = this.#tenant('');
    if (!tenant || !this.#do({type: 'search'})) return;
    const parsed = parseReceipt(typed);
    if (!parsed.ok) {
      this.#do({
        type: 'search-ended',
        search: {status: 'not-found', problem: parsed.reason},
      });
      return;
    }
    const lookup = await deriveLookup(parsed.code, tenant);
    if (this.state.status !== 'list') return;
    const item = this.state.contents.items.find((each) => each.lookup === lookup);
    this.#do({
      type: 'search-ended',
      search: item ? {status: 'found', item} : {status: 'not-found', problem: 'unknown'},
    });
  }

  #forget(isLeaving: boolean, reason?: LockReason) {
    this.#session?.close(isLeaving);
    this.#session = undefined;
    this.#watching.abort();
    this.#do({type: 'lock', reason});
  }

  #tenant(typed: string): string {
    if (typed) this.#typedTenant = typed;
    return this.#host.tenant ?? this.setting?.tenant ?? this.#typedTenant;
  }

  async #open(
    key: Blob | string,
    typedTenant: string,
    passphrase: string,
  ): Promise<StaffSession | {readonly trouble: EntryTrouble}> {
    if (!canSeal()) return {trouble: {code: 'insecure-page'}};
    const read: ReadKeys = await (typeof key === 'string'
      ? readKeys(key, passphrase)
      : readKeyFile(key, passphrase));
    this.asksPassphrase ||= !read.ok && read.code === 'passphrase-needed';
    if (!read.ok) return {trouble: {code: read.code}};
    await this.#loading;
    const tenant = this.#tenant(typedTenant.trim());
    if (!tenant) return {trouble: {code: 'no-tenant'}};
    const server = new InboxServer(this.#host.endpoint);
    const opened = await StaffSession.open(server, read.keys, tenant);
    return opened.ok ? opened.value : {trouble: opened};
  }

  async #unlock(session: StaffSession): Promise<void> {
    const list = await session.list();
    const isWaiting = this.state.status === 'entering';
    if (!list.ok || !isWaiting) session.close();
    if (!list.ok) return void this.#do({type: 'refuse', trouble: list});
    if (!isWaiting) return;
    this.#session = session;
    this.asksPassphrase = false;
    this.#do({type: 'unlock', recipient: session.recipient, items: list.value});
    this.#watch();
  }

  /** Undefined when the inbox was locked meanwhile, or is now, because the server wants no more of this key. */
  async #ask<T>(
    request: (session: StaffSession) => Promise<ServerAnswer<T>>,
  ): Promise<ServerAnswer<T> | undefined> {
    const session = this.#session;
    if (!session) return undefined;
    const answer = await request(session);
    if (this.#session !== session) return undefined;
    if (answer.ok || answer.code !== 'session-required') return answer;
    this.lock('session-over');
    return undefined;
  }

  #watch() {
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    const idle = new IdleWatch(
      this.#clock,
      {
        onWarning: (isNear) => {
          this.lockIsNear = isNear;
          this.#host.requestUpdate();
        },
        onIdle: () => this.lock('idle'),
      },
      {after: lockMinutes(this.#host.lockAfter) * 60_000},
    );
    for (const type of signsOfLife)
      addEventListener(type, () => idle.active(), {signal, capture: true, passive: true});
    document.addEventListener('visibilitychange', () => idle.look(), {signal});
    void idle.start(signal);
    this.#idle = idle;
  }

  #loadSetting() {
    this.#source = this.#host.config;
    this.setting = undefined;
    const loading = this.#source ? loadSetting(this.#source) : Promise.resolve(undefined);
    this.#loading = loading;
    void loading.then((setting) => {
      if (loading !== this.#loading) return;
      this.setting = setting;
      this.asksTenant = !setting && !this.#host.tenant;
      this.#host.requestUpdate();
    });
  }

  /** Says whether anything changed. */
  #do(action: Action): boolean {
    const before = this.state;
    this.state = reduce(before, action);
    if (this.state === before) return false;
    if (before.status === 'reading' || this.state.status === 'reading') this.#changeFiles();
    this.#host.requestUpdate();
    return true;
  }

  /** The files of a report are open as long as it is on screen. */
  #changeFiles() {
    const {state} = this;
    if (state.status === 'reading' && this.files?.item === state.item) return;
    this.files?.close();
    this.files = undefined;
    if (state.status !== 'reading') return;
    const {item, report} = state;
    this.files = new FileDesk(item, report.answers['evidence.files'] ?? [], {
      read: (entry, signal) => this.#ask((session) => session.readFile(item.id, entry, signal)),
      changed: () => this.#host.requestUpdate(),
    });
  }
}
