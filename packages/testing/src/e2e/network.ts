import type {BrowserContext, Request} from 'playwright-core';

/** A request as it went out, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What was sent, as text. */
  readonly body: string;
  readonly answer?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

export interface Network {
  /** Methods and addresses in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** Everything that went out and came back so far. */
  readonly exchanges: () => Promise<readonly Exchange[]>;
}

const readAnswer = async (request: Request): Promise<Pick<Exchange, 'answer'>> => {
  const response = await request.response();
  if (!response) return {};
  const headers = await response.allHeaders();
  // An answer without content, and one that the page did not wait for, has no body to read.
  const body = await response.text().catch(() => '');
  return {answer: {status: response.status(), headers, body}};
};

const read = async (request: Request): Promise<Exchange> => ({
  method: request.method(),
  url: request.url(),
  headers: await request.allHeaders(),
  body: request.postDataBuffer()?.toString() ?? '',
  ...(await readAnswer(request)),
});

/** Keeps every request of a context, those of all its pages. */
export const watchNetwork = (context: BrowserContext): Network => {
  const asked: string[] = [];
  const answers: Promise<Exchange>[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  // Bodies are gone when their page goes, so they are read as soon as they are there.
  const keep = (request: Request) => {
    const exchange = read(request);
    // Nobody may ask for it before the page goes; whoever asks hears of the failure.
    exchange.catch(() => {});
    answers.push(exchange);
  };
  context.on('requestfinished', keep);
  context.on('requestfailed', keep);
  return {asked, exchanges: () => Promise.all(answers)};
};
