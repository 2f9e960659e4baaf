import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

/**
 * A form back end as small as can be: it writes each report into a file. It stands for whatever takes JSON at your
 * place. Three things matter: it allows the site (CORS), it stores a key once, and it answers 2xx only when it has stored.
 */
export const backEnd = (folder: string, site: string) => {
  mkdirSync(folder, {recursive: true});
  return createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', site);
    response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key, x-form');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const key = String(request.headers['idempotency-key']);
    if (request.method !== 'POST' || !/^[\w-]{22,64}$/.test(key))
      return void response.writeHead(400).end();
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      const file = join(folder, `${key}.json`);
      // The same report again, since our first answer was lost: it is stored already.
      if (!existsSync(file)) writeFileSync(file, text, {mode: 0o600});
      response.writeHead(204).end();
    });
  });
};
