import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';

import {problemUrn} from '@heard/schema';
import {createAdaptorServer} from '@hono/node-server';

import {headText} from '../audit/audit-entry.ts';
import {readHeads} from '../audit/read-audit.ts';
import {createServer, type ServerOptions} from '../app.ts';
import {DatabaseUnavailableError, type Database} from '../database/database.ts';
import {faultLine} from '../http/request-log.ts';
import {collectUnbound} from '../objects/collect-unbound.ts';
import {deleteExpired} from '../retention/delete-expired.ts';
import {findTenantMistakes, type Tenant} from '../tenants/tenants.ts';
import {everyHour, systemWait, type Wait} from './every-hour.ts';
import {openDatabase, type DatabasePlace} from './open-database.ts';
import {StartError} from './start-error.ts';

export type StartOptions = DatabasePlace &
  Omit<ServerOptions, 'database' | 'tenants' | 'isStopping'> & {
    /** Who takes reports here; or what makes that of the address at which the server answers. */
    readonly tenants: readonly Tenant[] | ((url: string) => readonly Tenant[]);
    /** 0 takes any free port. */
    readonly port: number;
    /** The address to listen on; `127.0.0.1`, reachable from this machine only, when absent. */
    readonly host?: string;
    /** Milliseconds that `close` waits for requests to end; 10,000, when absent. */
    readonly patience?: number;
    /**
     * Milliseconds that `close` goes on answering while `/v1/ready` says that the server ends, so that what stands
     * in front of it sends no more requests; 0, when absent.
     */
    readonly drain?: number;
    /** How the hour between two sweeps of what nobody claimed passes, and the time of `drain`; by the system's clock, when absent. */
    readonly wait?: Wait;
  };

export interface RunningServer {
  /** Where it answers, `http://localhost:4400`. */
  readonly url: string;
  /** Takes nothing new, lets running requests end, closes the database. Calling it again changes nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Listens, opens the database and brings it up to date; resolves when requests are answered.
 *
 * @example
 * const server = await startServer({port: 4400, dataFolder: '.heard/database', tenants, sites});
 *
 * Rejects with a {@link StartError}, whose message is written for a person, when the port is taken, the
 * database can not be used, or the tenants do not hold together. Nothing is left running then.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const {port, host = '127.0.0.1', patience = 10_000, drain = 0, wait = systemWait} = options;
  let isStopping = false;
  // Before anything is opened, where that can be said already.
  if (typeof options.tenants !== 'function') checkTenants(options.tenants);

  let app: ReturnType<typeof createServer> | undefined;
  const server = createAdaptorServer({
    // The port is taken first: two servers on one database folder then hear of the port, not of a lock.
    fetch: (request, bindings) => app?.fetch(request, bindings) ?? notReadyYet(),
    overrideGlobalObjects: false,
    // A body of JSON has two minutes of its own, see readJson; a file on a slow line needs more.
    serverOptions: {headersTimeout: 10_000, requestTimeout: 1_800_000, keepAliveTimeout: 5_000},
  }) as Server;
  const end = endingOf(server);
  await listen(server, port, host);
  let database: Database;
  let tenants: readonly Tenant[];
  try {
    const {tenants: given} = options;
    tenants = typeof given === 'function' ? given(urlOf(server, host)) : given;
    checkTenants(tenants);
    database = await openDatabase(options);
    app = createServer({...options, tenants, database, isStopping: () => isStopping});
  } catch (error) {
    await end(0);
    throw error;
  }

  const sweeping = new AbortController();
  const swept = everyHour(() => sweep(database, tenants, options), wait, sweeping.signal);
  const close = async () => {
    isStopping = true;
    sweeping.abort();
    if (drain > 0) await wait(drain, new AbortController().signal);
    await Promise.all([end(patience), swept]);
    await database.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close: () => (closing ??= close()),
  };
}

const checkTenants = (tenants: readonly Tenant[]): void => {
  const mistakes = findTenantMistakes(tenants);
  if (mistakes.length > 0) throw new StartError(mistakes.join('\n'));
};

/** What is done every hour: files that nobody claimed and reports whose time is over go, audit heads are noted. */
const sweep = async (
  database: Database,
  tenants: readonly Tenant[],
  {clock = () => new Date(), log = () => {}}: StartOptions,
): Promise<void> => {
  try {
    await collectUnbound(database, clock());
    const deleted = await deleteExpired(database, tenants, clock());
    if (deleted > 0) log({event: 'retention', deleted});
    for (const head of await readHeads(database)) log({event: 'audit-head', head: headText(head)});
  } catch (error) {
    // When the database is gone there is another hour.
    if (!(error instanceof DatabaseUnavailableError)) log(faultLine(error));
  }
};

const notReadyYet = (): Response =>
  Response.json(
    {
      type: problemUrn('unavailable'),
      title: 'The server is starting.',
      status: 503,
      retryAfter: 2,
    },
    {
      status: 503,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json',
        'Retry-After': '2',
      },
    },
  );

const listenMessages: {readonly [code: string]: (port: number, host: string) => string} = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1}`,
  EACCES: (port) =>
    `Port ${port} is not open to this user. Choose one above 1023, for example PORT=4400`,
  EADDRNOTAVAIL: (_port, host) =>
    `This machine has no address ${host}. Set HOST to one of its own, for example HOST=127.0.0.1`,
  ENOTFOUND: (_port, host) =>
    `There is no address named ${host}. Set HOST to one of this machine, for example HOST=127.0.0.1`,
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = listenMessages[error.code ?? '']?.(port, host);
      reject(
        new StartError(message ?? `Can not listen on ${host}, port ${port}: ${error.message}`, {
          cause: error,
        }),
      );
    });
    server.listen(port, host, resolve);
  });

const urlOf = (server: Server, host: string): string => {
  const {port} = server.address() as AddressInfo;
  const isLoopback = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${isLoopback ? 'localhost' : name}:${port}`;
};

/**
 * Gives the function that ends a server: it takes no more connections, ends at once those on which nothing
 * is asked, the others after their answer, and cuts what is left when patience ends.
 */
const endingOf = (server: Server): ((patience: number) => Promise<void>) => {
  // Browsers open connections that they may never use; Node counts those as busy.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
  return (patience) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    });
};
