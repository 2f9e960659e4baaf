import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import {sealFile, sealReport} from '@heard/delivery/sealing';
import type {FileEntry, Report} from '@heard/schema';
import type AxeCore from 'axe-core';
import jsqr from 'jsqr';
import type {Browser, Page} from 'playwright-core';

import {openBrowser, visit} from './browser.ts';

// Its types are those of an ES module, and the file is none.
const readCode = jsqr as unknown as typeof jsqr.default;

const heard = fileURLToPath(import.meta.resolve('@heard/cli')).replace(
  /dist\/index\.js$/u,
  'bin/heard.js',
);
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'heard-keys-'));
const at = (name: string) => join(folder, name);
const address = pathToFileURL(at('heard-keys.html')).href;

let browser: Browser;
before(async () => {
  const made = spawnSync(process.execPath, [heard, 'keys', 'page'], {cwd: folder});
  assert.equal(made.status, 0, String(made.stderr));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

/** A browser without a network at the page. Ends with a look at what it asked for and complained of. */
const offline = async (story: (page: Page) => Promise<void>, locale = 'en-US') => {
  const person = await visit(browser, locale, {offline: true});
  await person.page.goto(address);
  await story(person.page);
  const asked = person.network.asked.filter((each) => !each.includes(' blob:'));
  assert.deepEqual(asked, [`GET ${address}`]);
  assert.deepEqual(person.console, []);
  await person.close();
};

const button = (page: Page, name: string) => page.getByRole('button', {name, exact: true});

const makeKey = async (page: Page, kind: string): Promise<string> => {
  await page.getByLabel('A name for this key').fill('Recovery');
  await page.getByRole('radio', {name: kind}).check();
  await button(page, 'Make a key').click();
  await page.getByRole('heading', {name: 'Your key is made. It is not saved yet.'}).waitFor();
  return page.getByLabel('Public key').inputValue();
};

/** What a phone reads from the paper: the code as it is printed, and the letters beside it. */
const readPaper = async (page: Page): Promise<{code: string; typed: string; text: string}> => {
  await page.emulateMedia({media: 'print'});
  const sheet = page.getByRole('article');
  const text = await sheet.innerText();
  const typed = await sheet.locator('.groups').innerText();
  assert.equal(await page.getByRole('main').isVisible(), false);
  const picture = await sheet.locator('svg').screenshot();
  const reader = await browser.newPage();
  const pixels = await reader.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return {width: bitmap.width, height: bitmap.height, data: Array.from(image?.data ?? [])};
  }, picture.toString('base64'));
  await reader.close();
  const found = readCode(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
  await page.emulateMedia({media: 'screen'});
  assert.ok(found, 'no code on the paper');
  return {code: found.data, typed, text};
};

const photo = new TextEncoder().encode('what was written on the wall');

/** Two reports, one with a file, sealed as forms do and saved as files. */
const receive = async (name: string, keys: readonly string[]): Promise<string[]> => {
  const file = await sealFile(new Blob([photo]), keys);
  assert.ok(file.ok);
  const {size, sha256} = file;
  const entry: FileEntry = {
    id: 'f-1',
    name: 'wall.txt',
    type: 'text/plain',
    size,
    sha256,
    object: crypto.randomUUID(),
    cleaned: true,
  };
  const report = (day: string, answers: Report['answers']): Report => ({
    schemaVersion: 1,
    taxonomyVersion: '2026-11',
    formId: 'hate-incident-short',
    formVersion: 1,
    tenantId: 'lake-city',
    channel: 'web',
    submittedAt: `${day}T14:00Z`,
    uiLocale: 'en',
    anonymous: true,
    replyTo: `age1${'q'.repeat(58)}`,
    answers: {'contact.preference': 'none', ...answers},
  });
  const contents: (readonly [string, Uint8Array])[] = [
    [`${name}-file.age`, new Uint8Array(await file.sealed.arrayBuffer())],
  ];
  for (const [part, each] of [
    ['old', report('2026-11-20', {'incident.narrative': 'the older story'})],
    [
      'new',
      report('2026-11-23', {'incident.narrative': 'the newer story', 'evidence.files': [entry]}),
    ],
  ] as const) {
    const sealed = await sealReport(each, keys);
    assert.ok(sealed.ok);
    contents.push([`${name}-${part}.age`, sealed.sealed]);
  }
  for (const [file, content] of contents) writeFileSync(at(file), content);
  return contents.map(([file]) => at(file));
};

const typeKey = async (page: Page, key: string) => {
  await page.getByText('Type or paste the key instead').click();
  await page.getByRole('textbox', {name: 'Key', exact: true}).fill(key);
};

describe('the page of keys, opened as a file without a network', () => {
  for (const kind of ['Classic', 'Post-quantum'])
    it(`K12 the paper key and the page alone open all reports and files: ${kind}`, async () => {
      let paper = {code: '', typed: '', text: ''};
      let recipient = '';
      await offline(async (page) => {
        recipient = await makeKey(page, kind);
        paper = await readPaper(page);
      });
      assert.match(paper.text, /Whoever has this paper can read the reports/u);
      assert.ok(paper.text.includes(recipient) && paper.text.includes('Recovery'));
      assert.equal(paper.typed.replace(/\s/gu, ''), paper.code);
      assert.equal(await identityToRecipient(paper.code), recipient);

      const files = await receive(kind, [recipient]);
      await offline(async (page) => {
        await typeKey(page, paper.typed.toLowerCase());
        await page.getByLabel('Sealed files').setInputFiles(files);
        await button(page, 'Open the files').click();
        await button(page, 'Open report of November 20, 2026').click();
        await page.getByText('the older story').waitFor();
        await button(page, 'All reports').click();
        await button(page, 'Open report of November 23, 2026').click();
        await page.getByText('the newer story').waitFor();
        const download = page.waitForEvent('download');
        await button(page, 'Save file 1 to this device').click();
        assert.deepEqual(readFileSync(await (await download).path()), Buffer.from(photo));
        await button(page, 'Forget everything').click();
        assert.equal(await page.getByText('the newer story').count(), 0);
      });
    });

  it('a key file with a passphrase opens reports with it, and not with another', async () => {
    await offline(async (page) => {
      const recipient = await makeKey(page, 'Classic');
      const [, , report = ''] = await receive('locked', [recipient]);
      const passphrase = 'four words and a lamp';
      await page.getByLabel('Passphrase (you can leave it empty)').fill('lamp');
      await page.getByLabel('The passphrase again').fill('lamp');
      await button(page, 'Save the key file').click();
      await page.getByText('Make the passphrase longer. It needs at least 12 letters.').waitFor();
      await page.getByLabel('Passphrase (you can leave it empty)').fill(passphrase);
      await page.getByLabel('The passphrase again').fill(passphrase);
      const download = page.waitForEvent('download');
      await button(page, 'Save the key file').click();
      const saved = await download;
      assert.equal(saved.suggestedFilename(), 'recovery.key');
      const keyFile = await saved.path();
      assert.match(readFileSync(keyFile, 'utf8'), /^-----BEGIN AGE ENCRYPTED FILE-----/u);
      await page.getByText('locked with the passphrase').waitFor();

      await page.getByLabel('Key file', {exact: true}).setInputFiles(keyFile);
      await page.getByLabel('Sealed files').setInputFiles(report);
      await button(page, 'Open the files').click();
      await page.getByText('This key file has a passphrase.').waitFor();
      await page.getByLabel('Passphrase of the key file').fill('four words and a lump');
      await button(page, 'Open the files').click();
      await page.getByText('The passphrase does not fit this key file.').waitFor();
      await page.getByLabel('Passphrase of the key file').fill(passphrase);
      await button(page, 'Open the files').click();
      await page.getByText('the newer story').waitFor();
    });
  });

  it('K07 a key that does not fit says so, and shows nothing', async () => {
    const files = await receive('strange', [await identityToRecipient(await generateIdentity())]);
    await offline(async (page) => {
      await typeKey(page, await generateIdentity());
      await page.getByLabel('Sealed files').setInputFiles(files);
      await button(page, 'Open the files').click();
      await page.getByText('This key does not fit.').waitFor();
    });
  });

  it('has no mistake of accessibility that axe finds, before and after a key is made', () =>
    offline(async (page) => {
      const check = async () => {
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: typeof AxeCore};
          const {violations} = await axe.run(document);
          return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
        });
        assert.deepEqual(found, []);
      };
      await check();
      await makeKey(page, 'Post-quantum');
      await check();
    }));

  it('speaks Spanish with who speaks it', () =>
    offline(async (page) => {
      await page.getByRole('heading', {name: 'Claves para los reportes'}).waitFor();
    }, 'es-US'));

  it('can reach no network, even if a script in it wanted to', async () => {
    let requests = 0;
    const elsewhere = createServer((_, response) => {
      requests += 1;
      response.writeHead(200, {'Access-Control-Allow-Origin': '*'}).end();
    });
    await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const reach = async (from: string): Promise<boolean> => {
      const person = await visit(browser);
      await person.page.goto(from);
      const reached = await person.page.evaluate(
        (to) =>
          fetch(to).then(
            () => true,
            () => false,
          ),
        url,
      );
      await person.close();
      return reached;
    };
    assert.equal(await reach(address), false);
    assert.equal(requests, 0);
    // A file without the policy can: it is the policy that holds the page back.
    writeFileSync(at('open.html'), '<!doctype html>');
    assert.equal(await reach(pathToFileURL(at('open.html')).href), true);
    elsewhere.close();
  });
});
