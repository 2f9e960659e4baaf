import {
  openFile,
  openReport,
  type OpenFileResult,
  type OpenReportResult,
} from '@heard/delivery/opening';
import type {FileEntry, InboxItem, Session} from '@heard/schema';

import type {StaffKey} from '../key/read-key.ts';
import type {ServerAnswer} from './answer.ts';
import type {InboxServer} from './inbox-server.ts';
import {logIn, type LoginResult} from './log-in.ts';

type Failure = Extract<LoginResult, {readonly ok: false}>;
type ServerFailure = Extract<ServerAnswer<never>, {readonly ok: false}>;

/** A key that was taken out, or a challenge that is not answered: trying again will not help. */
const isOver = (failure: Failure): failure is Exclude<Failure, ServerFailure> =>
  failure.code === 'login-refused' ||
  failure.code === 'challenge-refused' ||
  failure.code === 'challenge-other-origin';

/** Why a report is not on screen. */
export type ReadTrouble = Exclude<OpenReportResult, {ok: true}>['code'];

/** Why a file of a report does not open. */
export type FileTrouble = Exclude<OpenFileResult, {ok: true}>['code'];

/**
 * What a member of the staff may do while the inbox is unlocked. It alone holds the keys and the token of
 * the session, in memory, until {@link StaffSession.close}.
 */
export class StaffSession {
  readonly #server: InboxServer;
  readonly #tenant: string;
  #keys: readonly StaffKey[];
  #session: Session;

  private constructor(
    server: InboxServer,
    tenant: string,
    keys: readonly StaffKey[],
    session: Session,
  ) {
    this.#server = server;
    this.#tenant = tenant;
    this.#keys = keys;
    this.#session = session;
  }

  /** Logs in. */
  static async open(
    server: InboxServer,
    keys: readonly StaffKey[],
    tenant: string,
  ): Promise<{readonly ok: true; readonly value: StaffSession} | Failure> {
    const login = await logIn(server, keys, tenant);
    return login.ok
      ? {ok: true, value: new StaffSession(server, tenant, keys, login.value)}
      : login;
  }

  /** Who reads, by the id of the recipient. */
  get recipient(): string {
    return this.#session.recipient;
  }

  /** All reports sealed to this recipient, newest first. */
  list(): Promise<ServerAnswer<readonly InboxItem[]>> {
    return this.#ask((token) => this.#server.listItems(token));
  }

  /** Fetches a sealed report and opens it here. */
  async read(id: string): Promise<ServerAnswer<OpenReportResult>> {
    const sealed = await this.#ask((token) => this.#server.readItem(token, id));
    if (!sealed.ok) return sealed;
    const identities = this.#keys.map(({identity}) => identity);
    return {ok: true, value: await openReport(sealed.value, identities)};
  }

  /** Fetches a sealed file of a report and opens it here. `signal`: nobody waits for it any more. */
  async readFile(
    item: string,
    entry: FileEntry,
    signal: AbortSignal,
  ): Promise<ServerAnswer<OpenFileResult>> {
    const {object} = entry;
    const sealed = await this.#ask((token) =>
      this.#server.readObject(token, {item, object}, signal),
    );
    if (!sealed.ok) return sealed;
    const identities = this.#keys.map(({identity}) => identity);
    return {ok: true, value: await openFile(sealed.value, identities, entry)};
  }

  /** Forgets the keys and ends the session at the server. `isLeaving`: the page goes away meanwhile. */
  close(isLeaving = false): void {
    this.#keys = [];
    this.#server.closeSession(this.#session.token, isLeaving);
  }

  /** A session that is over is opened again with the key, without a word, once. */
  async #ask<T>(request: (token: string) => Promise<ServerAnswer<T>>): Promise<ServerAnswer<T>> {
    const answer = await request(this.#session.token);
    if (answer.ok || answer.code !== 'session-required' || !this.#keys.length) return answer;
    const login = await logIn(this.#server, this.#keys, this.#tenant);
    if (!login.ok) return isOver(login) ? answer : login;
    if (!this.#keys.length) {
      // Locked meanwhile: the new session must not outlive that.
      this.#server.closeSession(login.value.token);
      return answer;
    }
    this.#session = login.value;
    return request(login.value.token);
  }
}
