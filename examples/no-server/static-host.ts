import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Files and nothing else, as any static host serves them. `reports` is the origin that the form may send to. */
export const staticHost = (folder: string, reports: string) =>
  createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = readFileSync(join(folder, file));
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${reports}; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html heard",
      );
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
