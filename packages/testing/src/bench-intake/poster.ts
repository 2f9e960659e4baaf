import {Agent, request} from 'node:http';

/** Posts on connections that stay open. */
export class Poster {
  readonly #agent: Agent;

  constructor(connections: number) {
    this.#agent = new Agent({keepAlive: true, maxSockets: connections});
  }

  /** Posts, reads the answer to its end and gives its status. Rejects when there is none. */
  post(
    url: string,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>>,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = request(url, {method: 'POST', agent: this.#agent, headers}, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      });
      sent.on('error', reject).end(body);
    });
  }

  end() {
    this.#agent.destroy();
  }
}
