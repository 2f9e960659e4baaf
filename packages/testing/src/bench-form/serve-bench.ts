import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folders: Readonly<Record<string, string>> = {
  heard: here('../../../embed/dist/bundle'),
  handwritten: here('handwritten'),
};
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const page = (head: string, body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bench</title>
    ${head}
  </head>
  <body>
    <h1>Report what happened</h1>
    ${body}
    <p>The page goes on below the form.</p>
  </body>
</html>
`;

const config = async () => ({
  version: 1,
  tenant: 'bench',
  organization: {name: 'Bench City'},
  form: {preset: 'hate-incident'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients: [
    {
      id: 'hotline',
      name: 'Bench Hotline',
      purpose: 'A community group, not the police.',
      consent: 'by-sending',
      keys: [await identityToRecipient(await generateIdentity())],
    },
  ],
  safety: {emergencyNumber: '911', exitUrl: 'https://www.weather.gov/'},
});

/** What the README advises: the file of the first page is fetched together with the script tag. */
const preloads = () =>
  readdirSync(join(folders['heard'] ?? '', 'chunks'))
    .filter((name) => /^report-form-.*\.js$/.test(name))
    .map((name) => `<link rel="modulepreload" href="/heard/chunks/${name}" />`)
    .join('');

/** Serves our built script tag as the README tells to embed it, the form by hand, and a page without a form. */
export const serveBench = async () => {
  const made: Readonly<Record<string, string>> = {
    '/ours/index.html': page(
      `${readFileSync(here('ours-head.html'), 'utf8')}${preloads()}
    <script type="application/json" id="heard-config">${JSON.stringify(await config())}</script>`,
      '<heard-report-form config="#heard-config"><a href="tel:+15550100">Call us</a></heard-report-form>',
    ),
    '/blank/index.html': page('', '<p>No form here.</p>'),
  };
  const contentOf = (path: string): Buffer => {
    const text = made[path];
    if (text !== undefined) return Buffer.from(text);
    const [, folder = '', ...rest] = path.split('/');
    return readFileSync(join(folders[folder] ?? '', ...rest));
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://bench');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = gzipSync(contentOf(path));
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        // Browsers take brotli by https alone.
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  // Not localhost: there the form takes whoever opens it for an embedder, and checks the whole configuration.
  const url = `http://form.example:${port}`;
  return {
    url,
    /** What makes a browser find the server by its name, and trust it as if it came by https. */
    browserArgs: [
      '--host-resolver-rules=MAP form.example 127.0.0.1',
      `--unsafely-treat-insecure-origin-as-secure=${url}`,
    ],
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
