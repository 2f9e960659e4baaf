import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** What is served at a path: a text, or a folder when the path ends in a slash. */
export type Served = Readonly<Record<string, string | {readonly folder: string}>>;

/** Serves texts and folders on this machine, as a plain static host does. */
export const serveFolder = async (served: Served, headers: Readonly<Record<string, string>>) => {
  const find = async (path: string): Promise<string | Buffer> => {
    const text = served[path];
    if (typeof text === 'string') return text;
    for (const [prefix, place] of Object.entries(served))
      if (typeof place === 'object' && path.startsWith(prefix) && !path.includes('..'))
        return readFile(join(place.folder, path.slice(prefix.length)));
    throw new Error(`Nothing at ${path}`);
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    find(pathname).then(
      (content) =>
        response
          .writeHead(200, {...headers, 'content-type': TYPES[extname(pathname)] ?? TYPES['.html']})
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
