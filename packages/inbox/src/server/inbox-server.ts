import {
  InboxList,
  LoginChallengeAnswer,
  Session,
  type InboxItem,
  type LoginChallengeRequest,
  type LoginRequest,
} from '@heard/schema';

import {readTrouble, type ServerAnswer} from './answer.ts';

/** Longer than any request of ours takes on a slow line, shorter than people wait. */
const patienceMs = 30_000;
/** A file of 25 MB takes this long on a line of 350 kbit/s. */
const filePatienceMs = 600_000;

interface Schema<T> {
  safeParse(value: unknown): {success: true; data: T} | {success: false};
}

/**
 * The inbox part of the intake contract. What it sends: a public key, a hash, a session's token and ids of
 * reports; nothing else is ever given to it. Only to the origin of the page, without cookies.
 */
export class InboxServer {
  readonly #endpoint: string;

  /** @param endpoint The address of the intake up to and including `/v1`. */
  constructor(endpoint: string) {
    this.#endpoint = new URL(endpoint, document.baseURI).href.replace(/\/$/, '');
  }

  requestChallenge(body: LoginChallengeRequest): Promise<ServerAnswer<LoginChallengeAnswer>> {
    return this.#json('/challenges', {method: 'POST', body}, LoginChallengeAnswer);
  }

  openSession(body: LoginRequest): Promise<ServerAnswer<Session>> {
    return this.#json('/sessions', {method: 'POST', body}, Session);
  }

  /** Ends a session at the server too. Whether it worked is not told. `isLeaving`: the page goes away meanwhile. */
  closeSession(token: string, isLeaving = false): void {
    void this.#fetch('/sessions', {method: 'DELETE', token, keepalive: isLeaving});
  }

  async listItems(token: string): Promise<ServerAnswer<readonly InboxItem[]>> {
    const answer = await this.#json('/items', {token}, InboxList);
    return answer.ok ? {ok: true, value: answer.value.items} : answer;
  }

  async readItem(token: string, id: string): Promise<ServerAnswer<Uint8Array>> {
    const answer = await this.#fetch(`/items/${encodeURIComponent(id)}`, {token});
    if (!answer.ok) return answer;
    try {
      return {ok: true, value: new Uint8Array(await answer.value.arrayBuffer())};
    } catch {
      return {ok: false, code: 'offline'};
    }
  }

  /** A sealed file of a report. `signal`: nobody waits for it any more. */
  async readObject(
    token: string,
    {item, object}: {readonly item: string; readonly object: string},
    signal: AbortSignal,
  ): Promise<ServerAnswer<Blob>> {
    const path = `/items/${encodeURIComponent(item)}/objects/${encodeURIComponent(object)}`;
    const answer = await this.#fetch(path, {
      token,
      signal: AbortSignal.any([signal, AbortSignal.timeout(filePatienceMs)]),
    });
    if (!answer.ok) return answer;
    try {
      return {ok: true, value: await answer.value.blob()};
    } catch {
      return {ok: false, code: 'offline'};
    }
  }

  async #json<T>(path: string, request: InboxRequest, schema: Schema<T>): Promise<ServerAnswer<T>> {
    const answer = await this.#fetch(path, request);
    if (!answer.ok) return answer;
    const body: unknown = await answer.value.json().catch(() => undefined);
    const parsed = schema.safeParse(body);
    return parsed.success ? {ok: true, value: parsed.data} : {ok: false, code: 'server'};
  }

  async #fetch(
    path: string,
    {
      method = 'GET',
      body,
      token,
      keepalive = false,
      signal = AbortSignal.timeout(patienceMs),
    }: InboxRequest,
  ): Promise<ServerAnswer<Response>> {
    let response: Response;
    try {
      response = await fetch(`${this.#endpoint}/inbox${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : {Authorization: `Bearer ${token}`}),
          ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
        },
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
        mode: 'same-origin',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        keepalive,
        signal,
      });
    } catch {
      return {ok: false, code: 'offline'};
    }
    return response.ok ? {ok: true, value: response} : readTrouble(response);
  }
}

interface InboxRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: LoginChallengeRequest | LoginRequest;
  readonly token?: string;
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
}
