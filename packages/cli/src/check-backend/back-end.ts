import {objectMediaType, tusVersion, type IntakeRequest} from '@heard/schema';

import {ask, NoAnswer, type Answer, type Question} from './ask.ts';
import {NotRun} from './check.ts';
import {newKey, newObject, newSending, type Addressee} from './test-report.ts';

/** A page of another origin, as far as the back end can tell. */
const PAGE = 'https://heard-check-backend.example';

type Headers = Readonly<Record<string, string | undefined>>;

const present = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** A report that was sent, and what came back. */
export interface Sent {
  readonly key: string;
  readonly body: IntakeRequest;
  readonly answer: Answer;
}

/** The back end that is checked: asks it as a page of another origin does, and remembers every answer. */
export class BackEnd {
  readonly addressee: Addressee;
  /** Every answer so far, except those to preflights, with the question for people: "POST /intake". */
  readonly answers: {readonly asked: string; readonly answer: Answer}[] = [];
  readonly #endpoint: string;
  #first: Promise<Sent> | undefined;

  /** `endpoint`: up to and including `/v1`. */
  constructor(endpoint: string, addressee: Addressee) {
    this.#endpoint = endpoint.replace(/\/+$/, '');
    this.addressee = addressee;
  }

  /** Asks something of a path below the endpoint. */
  async ask(path: string, question: Omit<Question, 'url'>): Promise<Answer> {
    const answer = await this.#send(path, question);
    if (!answer) throw new NoAnswer('the connection was ended');
    this.answers.push({asked: `${question.method} ${path}`, answer});
    return answer;
  }

  /** Asks what a browser asks before a page may send with these headers. */
  async preflight(path: string, headers: readonly string[]): Promise<Answer> {
    const answer = await this.#send(path, {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': headers.join(','),
      },
    });
    if (!answer) throw new NoAnswer('the connection was ended');
    return answer;
  }

  /** Sends a body to the intake, by default as JSON with a new key. */
  intake(body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.ask('/intake', {
      method: 'POST',
      headers: present({
        'Content-Type': 'application/json',
        'Idempotency-Key': newKey(),
        ...headers,
      }),
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Begins to send a body to the intake, and ends the connection half way. */
  async intakeCut(body: string, key: string): Promise<void> {
    await this.#send('/intake', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
      body,
      cutAfter: Math.floor(body.length / 2),
    });
  }

  /** Sends an object, by default as the contract wants it, with a new key. */
  object(sealed: Uint8Array, headers: Headers = {}): Promise<Answer> {
    const tenant = Buffer.from(this.addressee.tenant).toString('base64');
    return this.ask('/objects', {
      method: 'POST',
      headers: present({
        'Content-Type': objectMediaType,
        'Tus-Resumable': tusVersion,
        'Upload-Length': String(sealed.byteLength),
        'Upload-Metadata': `tenant ${tenant}`,
        'Idempotency-Key': newKey(),
        ...headers,
      }),
      body: sealed,
    });
  }

  /** A new test report, not sent yet. */
  newSending(): Promise<IntakeRequest> {
    return newSending(this.addressee);
  }

  /** A new sealed file, not sent yet. */
  newObject(): Promise<Uint8Array> {
    return newObject(this.addressee);
  }

  /** The first test report, sent when it is first asked for. */
  first(): Promise<Sent> {
    return (this.#first ??= this.#sendFirst());
  }

  /** The first test report, for checks that tell nothing unless it was taken. */
  async taken(): Promise<Sent> {
    const sent = await this.first().catch(() => undefined);
    if (sent && sent.answer.status >= 200 && sent.answer.status < 300) return sent;
    throw new NotRun('no report was taken');
  }

  async #sendFirst(): Promise<Sent> {
    const key = newKey();
    const body = await this.newSending();
    return {key, body, answer: await this.intake(body, {'Idempotency-Key': key})};
  }

  #send(path: string, {headers, ...question}: Omit<Question, 'url'>): Promise<Answer | undefined> {
    return ask({...question, url: `${this.#endpoint}${path}`, headers: {Origin: PAGE, ...headers}});
  }
}

/** Whether an answer lets the page above read it: any origin may, or just this one, said once. */
export const letsPageRead = ({headers}: Answer): string | undefined => {
  const said = headers['access-control-allow-origin'];
  if (said === undefined) return 'no Access-Control-Allow-Origin';
  if (said.length === 1 && (said[0] === '*' || said[0] === PAGE)) return undefined;
  return `Access-Control-Allow-Origin: ${said.join(' and again ')}`;
};
