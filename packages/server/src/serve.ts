#!/usr/bin/env node
import {readSettings} from './start/settings.ts';
import {StartError} from './start/start-error.ts';
import {startServer} from './start/start-server.ts';

try {
  const server = await startServer({
    ...(await readSettings(process.env)),
    log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  });
  process.stdout.write(`${JSON.stringify({event: 'ready', url: server.url})}\n`);
  const stop = () => {
    // A second signal ends the process at once.
    process.once('SIGINT', () => process.exit(1));
    process.once('SIGTERM', () => process.exit(1));
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
