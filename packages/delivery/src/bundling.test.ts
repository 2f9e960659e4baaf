import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test, type TestContext} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import type {Report} from '@heard/schema';
import {generateHybridIdentity, generateIdentity, identityToRecipient} from 'age-encryption';
import {build, type Rolldown} from 'vite';

import {openReport} from './opening/open-report.ts';

// From dist, as an embedder's configuration has it: the stand-ins are compiled modules.
const {leanAge} = await import('@heard/delivery/bundling');

const folder = mkdtempSync(join(tmpdir(), 'heard-bundle-'));
after(() => rmSync(folder, {recursive: true}));

const output = (await build({
  configFile: false,
  logLevel: 'error',
  plugins: [leanAge()],
  build: {
    outDir: folder,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: fileURLToPath(import.meta.resolve('@heard/delivery/sealing')),
      preserveEntrySignatures: 'strict',
    },
  },
})) as Rolldown.RolldownOutput;

const chunks = output.output.filter((file) => file.type === 'chunk');
const entry = chunks.find(({isEntry}) => isEntry);
assert.ok(entry);
// eslint-disable-next-line no-unsanitized/method -- the bundle that was built just now
const {sealReport} = (await import(
  pathToFileURL(join(folder, entry.fileName)).href
)) as typeof import('./sealing.ts');

const report: Report = {
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'en',
  anonymous: true,
  replyTo: await identityToRecipient(await generateIdentity()),
  answers: {'contact.preference': 'none'},
};

const sealsFor = async (identity: string) => {
  const result = await sealReport(report, [await identityToRecipient(identity)]);
  assert.ok(result.ok);
  assert.deepEqual(await openReport(result.sealed, [identity]), {ok: true, report});
};

const withoutX25519 = (t: TestContext) => {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...args: unknown[]) => unknown;
  t.mock.method(crypto.subtle, 'importKey', (...args: unknown[]) => {
    if ((args[2] as {name?: string}).name === 'X25519')
      throw new DOMException('Unrecognized name.', 'NotSupportedError');
    return importKey(...args);
  });
};

test('a bundle made with leanAge() seals to a classic key', () =>
  generateIdentity().then(sealsFor));

test('K11 it loads the post-quantum part when such a key comes', () =>
  generateHybridIdentity().then(sealsFor));

test('K05 it loads X25519 for a browser that has none', async (t) => {
  const identity = await generateIdentity();
  withoutX25519(t);
  await sealsFor(identity);
});

test('what every person loads to seal stays under 14 KB', () => {
  const size = (fileName: string) => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    return chunk ? brotliCompressSync(chunk.code).length : 0;
  };
  const sum = [entry.fileName, ...entry.imports].reduce((total, name) => total + size(name), 0);
  assert.ok(sum < 14_000, `${sum} bytes`);
});
