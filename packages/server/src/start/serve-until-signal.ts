import {readSettings, type Environment} from './settings.ts';
import {StartError} from './start-error.ts';
import {startServer} from './start-server.ts';

/** To the minute (UTC): a line about a report shall not tell more than whoever keeps the log needs. */
const write = (line: object): void => {
  const time = `${new Date().toISOString().slice(0, 16)}Z`;
  process.stdout.write(`${JSON.stringify({time, ...line})}\n`);
};

/**
 * Runs the server that the environment describes until SIGINT or SIGTERM, and writes what happens as lines of JSON.
 * When it can not start, says why and lets the process end with 1.
 */
export async function serveUntilSignal(environment: Environment): Promise<void> {
  try {
    const server = await startServer({...(await readSettings(environment)), log: write});
    write({event: 'ready', url: server.url});
    const stop = () => {
      // A second signal ends the process at once.
      process.once('SIGINT', () => process.exit(1));
      process.once('SIGTERM', () => process.exit(1));
      write({event: 'stopping'});
      void server.close().then(() => {
        write({event: 'stopped'});
        process.exit(0);
      });
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
