import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import {StartError} from '@heard/server';

import {startCity} from './start-city.ts';

const home = process.env['HEARD_HOME'] ?? fileURLToPath(new URL('../../.heard', import.meta.url));
const wish = process.env['PORT'] ?? '4400';
const databaseUrl = process.env['DATABASE_URL'];
const port = Number(wish);

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a whole number up to 65535, for example PORT=4400; it is "${wish}".`);

try {
  const city = await startCity({home, port, databaseUrl});
  console.log(`
  The city page          ${city.url}/          (en español: ${city.url}/es/)
  The form in a frame    ${city.url}/framed/
  The inbox of its staff ${city.url}/inbox/    (key file: ${relative(process.cwd(), city.keyFile)})
  The API description    ${city.url}/v1/openapi.json

  Press Ctrl-C to stop. Reports are kept in ${databaseUrl ? 'the database of DATABASE_URL' : relative(process.cwd(), home) || home}.
`);
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await city.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
} catch (error) {
  stop(error instanceof StartError || error instanceof Error ? error.message : String(error));
}
