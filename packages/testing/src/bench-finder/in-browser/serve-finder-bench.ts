import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {rolldown} from 'rolldown';

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/bench.js"></script></html>';

const script = async (): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('bench-page.ts', import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const {output} = await bundle.generate({format: 'esm', minify: true});
  return output[0].code;
};

/** Serves the page that measures, and the indexes that were built into a folder. */
export const serveFinderBench = async (folder: string) => {
  const code = await script();
  const contentOf = (path: string): readonly [type: string, body: string | Buffer] => {
    if (path === '/') return ['text/html', page];
    if (path === '/bench.js') return ['text/javascript', code];
    if (path.endsWith('/'))
      return ['application/json', JSON.stringify(readdirSync(join(folder, path)))];
    return [
      extname(path) ? 'text/plain' : 'application/octet-stream',
      readFileSync(join(folder, path)),
    ];
  };
  const server = createServer((request, response) => {
    try {
      const [type, body] = contentOf(new URL(request.url ?? '/', 'http://bench').pathname);
      response.writeHead(200, {
        'Content-Type': type,
        // Only pages that are kept apart have a fine clock.
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
