import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';

import {submit} from '@heard/delivery';
import {uploadObjects, type UploadProgress} from '@heard/delivery/files';
import {generateIdentity, identityToRecipient, openFile} from '@heard/delivery/opening';
import {sealFile, type SealedFile} from '@heard/delivery/sealing';
import {openPGlite, startServer} from '@heard/server';

import {startFaultProxy} from './fault-proxy.ts';

test('N03 N04 F17: files whose answer was lost or that broke off at 99 percent are stored once, whole, and belong to the report', async (t) => {
  const place = await mkdtemp(join(tmpdir(), 'heard-'));
  const dataFolder = join(place, 'database');
  t.after(() => rm(place, {recursive: true}));
  const identity = await generateIdentity();
  const key = await identityToRecipient(identity);
  const tenants = [{id: 'city', recipients: [{id: 'office', keys: [key]}]}];
  const server = await startServer({port: 0, dataFolder, tenants});
  t.after(server.close);
  const proxy = await startFaultProxy({target: server.url});
  t.after(proxy.close);
  const endpoint = `${proxy.url}/v1`;

  const contents = [randomBytes(400_000), randomBytes(900_000)];
  const files: SealedFile[] = [];
  for (const content of contents) {
    const sealed = await sealFile(new Blob([content]), [key]);
    assert.ok(sealed.ok);
    files.push(sealed);
  }
  const dropped = proxy.next({kind: 'drop-response'}, {path: '/v1/objects'});
  const bytes = Math.floor((files[1]?.sealed.size ?? 0) * 0.99);
  const announced: UploadProgress[] = [];
  const onProgress = (progress: UploadProgress) => {
    announced.push(progress);
    if (progress.file === 2 && progress.attempt === 1 && progress.state === 'sending')
      void proxy.next({kind: 'reset-after-bytes', of: 'request', bytes}, {path: '/v1/objects'});
  };
  const sent = await uploadObjects({
    ...{endpoint, tenant: 'city', files, onProgress},
    random: () => 0,
  });
  await dropped;
  assert.ok(sent.ok);
  assert.deepEqual(
    announced.map(({file, attempt, state}) => `${file}.${attempt} ${state}`),
    ['1.1 sending', '1.1 waiting', '1.2 sending', '2.1 sending', '2.1 waiting', '2.2 sending'],
  );

  const body = {
    ...{tenant: 'city', recipients: ['office'], lookup: randomBytes(32).toString('base64url')},
    sealed: Buffer.from('age-encryption.org/v1\n-> X25519 a report').toString('base64'),
    objects: [...sent.objects],
  };
  const idempotencyKey = randomBytes(16).toString('base64url');
  assert.ok((await submit({endpoint, body, idempotencyKey})).ok);

  await server.close();
  const database = await openPGlite(dataFolder);
  const rows = await database.query<{id: string; bound: boolean; content: Uint8Array}>(
    `select id::text as id, report_id is not null as bound, string_agg(content, '' order by position) as content
     from objects join object_chunks on object_id = id group by id`,
  );
  assert.deepEqual(rows.map(({id}) => id).toSorted(), [...sent.objects].toSorted());
  for (const [index, content] of contents.entries()) {
    const row: (typeof rows)[number] | undefined = rows.find(({id}) => id === sent.objects[index]);
    assert.equal(row?.bound, true);
    const sealed = new Blob([Uint8Array.from(row.content)]);
    const opened = await openFile(sealed, [identity], {name: 'a', ...files[index]!});
    assert.ok(opened.ok);
    assert.deepEqual(Buffer.from(await opened.file.arrayBuffer()), content);
  }
  await database.close();
});
