import {toBase64, type ReceiptCode} from '@heard/delivery';
import {deriveFromReceipt, sealFile, sealReport} from '@heard/delivery/sealing';
import {
  loginAnswerInput,
  LoginChallengeRequest,
  LoginRequest,
  problemUrn,
  type FileEntry,
  type InboxItem,
  type LoginChallenge,
  type ProblemType,
  type Report,
} from '@heard/schema';
import {Encrypter} from 'age-encryption';
import {http, HttpResponse, type RequestHandler} from 'msw';

const base64Url = (bytes: Uint8Array) =>
  toBase64(bytes).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=+$/u, '');

const random32 = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const sha256 = async (text: string) =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));

const problem = (type: ProblemType, status: number, more: object = {}) =>
  HttpResponse.json(
    {type: problemUrn(type), title: 'A sentence that no person may see', status, ...more},
    {status, headers: {'Content-Type': 'application/problem+json'}},
  );

/** Seals a text, or the bytes of a file, to a public key. WebKitGTK refuses one key of one use in 256: another will do. */
export const seal = async (content: string | Uint8Array, key: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  return encrypter.encrypt(content).catch(() => encrypter.encrypt(content));
};

/** A report as it lies at the intake. */
export interface StoredReport {
  readonly item: InboxItem;
  readonly sealed: Uint8Array;
}

/** A file as a person added it. */
export interface AddedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly cleaned?: boolean;
  readonly kind?: 'voice';
}

/**
 * The inbox part of an intake at the network, for MSW. It keeps the contract with real age files: who wants in
 * has to open a challenge. It can be made hostile, and can forget sessions and keys.
 */
export class InboxServerFixture {
  readonly handlers: readonly RequestHandler[];
  readonly tenant = 'lake-city';
  /** Every answer to a challenge that came in. */
  readonly logins: LoginRequest[] = [];
  /** The recipient of each public key. */
  readonly keys = new Map<string, string>();
  readonly sessions = new Map<string, string>();
  readonly reports: StoredReport[] = [];
  /** The sealed files, by their ids. */
  readonly objects = new Map<string, Uint8Array>();
  /** Resolves when a session was ended by the page. */
  readonly sessionEnded: Promise<void>;
  #endSession: () => void = () => {};
  /** What is sealed as the next challenges instead of a login challenge. */
  hostileContent: ((good: LoginChallenge) => string) | undefined;
  #answers = new Map<string, {readonly answer: string; readonly recipient: string | undefined}>();

  constructor(endpoint = '/v1') {
    const inbox = `${endpoint}/inbox`;
    this.sessionEnded = new Promise((resolve) => (this.#endSession = resolve));
    this.handlers = [
      http.post(`${inbox}/challenges`, ({request}) => this.#challenge(request)),
      http.post(`${inbox}/sessions`, ({request}) => this.#logIn(request)),
      http.delete(`${inbox}/sessions`, ({request}) => {
        if (this.sessions.delete(this.#token(request))) this.#endSession();
        return new HttpResponse(null, {status: 204});
      }),
      http.get(`${inbox}/items`, ({request}) =>
        this.sessions.has(this.#token(request))
          ? HttpResponse.json({items: this.reports.map(({item}) => item)})
          : problem('session-required', 401),
      ),
      http.get(`${inbox}/items/:id`, ({request, params}) => {
        if (!this.sessions.has(this.#token(request))) return problem('session-required', 401);
        const found = this.reports.find(({item}) => item.id === params['id']);
        return found
          ? HttpResponse.arrayBuffer(found.sealed.slice().buffer)
          : problem('unknown-item', 404);
      }),
      http.get(`${inbox}/items/:id/objects/:object`, ({request, params}) => {
        if (!this.sessions.has(this.#token(request))) return problem('session-required', 401);
        const found = this.objects.get(String(params['object']));
        return found
          ? HttpResponse.arrayBuffer(found.slice().buffer)
          : problem('unknown-item', 404);
      }),
    ];
  }

  /** Seals a file as forms do, and stores it. Gives what a report says of it. */
  async receiveFile(
    {name, type, content, cleaned = true, kind}: AddedFile,
    key: string,
  ): Promise<FileEntry> {
    const result = await sealFile(new Blob([content]), [key]);
    if (!result.ok) throw new Error(result.code);
    const {sealed, size, sha256} = result;
    const object = crypto.randomUUID();
    this.objects.set(object, new Uint8Array(await sealed.arrayBuffer()));
    const id = `f-${this.objects.size}`;
    return {id, name, type, size, sha256, object, cleaned, ...(kind && {kind})};
  }

  /** Stores what was sealed already. */
  store(sealed: Uint8Array, item: Partial<InboxItem> = {}) {
    this.reports.unshift({
      sealed,
      item: {
        id: crypto.randomUUID(),
        receivedOn: '2026-11-23',
        size: sealed.length,
        recipients: ['hotline'],
        lookup: 'A'.repeat(43),
        objects: [],
        ...item,
      },
    });
  }

  /** Seals a report and stores it. */
  async receive(
    answers: Report['answers'],
    {
      keys,
      code,
      report = {},
      item = {},
    }: {
      readonly keys: readonly string[];
      readonly code?: ReceiptCode;
      readonly report?: Partial<Report>;
      readonly item?: Partial<InboxItem>;
    },
  ) {
    const result = await sealReport(
      {
        schemaVersion: 1,
        taxonomyVersion: '2026-11',
        formId: 'hate-incident-short',
        formVersion: 1,
        tenantId: this.tenant,
        channel: 'web',
        submittedAt: '2026-11-23T14:00Z',
        uiLocale: 'en',
        anonymous: answers['contact.preference'] !== 'contact_me',
        replyTo: `age1${'q'.repeat(58)}`,
        ...report,
        answers,
      },
      keys,
    );
    if (!result.ok) throw new Error(result.code);
    const lookup = code && (await deriveFromReceipt(code, this.tenant)).lookup;
    this.store(result.sealed, {...(lookup ? {lookup} : {}), ...item});
  }

  async #challenge(request: Request): Promise<Response> {
    const {tenant, key} = LoginChallengeRequest.parse(await request.json());
    if (tenant !== this.tenant) return problem('unknown-tenant', 404);
    const good: LoginChallenge = {
      purpose: 'heard-inbox-login',
      origin: location.origin,
      tenant,
      nonce: random32(),
    };
    const challenge = random32();
    const answer = await sha256(loginAnswerInput(good));
    this.#answers.set(challenge, {answer, recipient: this.keys.get(key)});
    const content = this.hostileContent?.(good) ?? JSON.stringify(good);
    const sealed = toBase64(await seal(content, key));
    return HttpResponse.json({challenge, sealed}, {status: 201});
  }

  async #logIn(request: Request): Promise<Response> {
    const login = LoginRequest.parse(await request.json());
    this.logins.push(login);
    const known = this.#answers.get(login.challenge);
    this.#answers.delete(login.challenge);
    if (!known?.recipient || known.answer !== login.answer) return problem('login-refused', 401);
    const token = random32();
    this.sessions.set(token, known.recipient);
    return HttpResponse.json(
      {token, expiresInSeconds: 1800, recipient: known.recipient},
      {status: 201},
    );
  }

  #token(request: Request): string {
    return request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
  }
}
