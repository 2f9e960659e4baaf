import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {before, describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import type {FinderConfig} from '@heard/schema';

import {finderTag, openHostPage} from './bad-input-page.ts';
import {visit, type Visit} from './browser.ts';
import {Seeker, whenNothingIsOpen} from './seeker.ts';
import {useBrowser, useCity} from './setting.ts';
import {english} from './words.ts';

const browser = useBrowser();
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const block = /\/large\.blocks\/[\w-]{16}$/u;

describe('a directory in blocks on a static host', () => {
  const setting = useCity();
  let integrity = '';

  before(() => {
    const source = join(root, 'examples/city-site/directory/illinois-legal-aid');
    const file = join(setting().home.folder, 'site/large.heard');
    const heard = join(root, 'packages/cli/bin/heard.js');
    const args = [heard, 'directory', 'build', source, '-o', file, '--split'];
    const told = execFileSync(process.execPath, args, {encoding: 'utf8'});
    integrity = /sha256-\S+/u.exec(told)![0];
  });

  const open = async (person: Visit, finder: Omit<FinderConfig, 'directory'> = {}) => {
    await whenNothingIsOpen(person.page);
    await openHostPage(person.page, setting().city.url, {
      body: finderTag,
      parts: {finder: {directory: '/large.heard', ...finder}},
    });
    return new Seeker(person.page, english);
  };
  const arrive = async (t: TestContext) => {
    const person = await visit(browser());
    t.after(person.close);
    return person;
  };

  it('is searched by names of blocks alone: the host learns no word', async (t) => {
    const person = await arrive(t);
    const seeker = await open(person, {integrity});
    assert.ok((await seeker.search('kicked out')) > 50);
    assert.equal(await seeker.open(0), 'Eviction defense help desk - Skokie');
    const asked = person.network.asked.filter((request) => request.includes('large'));
    const blocks = asked.filter((request) => block.test(request));
    assert.equal(asked.length, blocks.length + 1, asked.join('\n'));
    assert.ok(blocks.length > 2 && blocks.length < 28, `${blocks.length} blocks`);
    assert.equal(new Set(blocks).size, blocks.length, 'none is asked for twice');
    assert.deepEqual(person.console, []);
  });

  it('is not shown when its file is not the one that the embedder named', async (t) => {
    const person = await arrive(t);
    const other = `sha256-${'A'.repeat(43)}=`;
    await open(person, {integrity: other});
    await person.page.getByRole('link', {name: 'Call us'}).waitFor();
    while (!person.console.length) await person.page.waitForEvent('console');
    assert.equal(await person.page.getByRole('searchbox').count(), 0);
    assert.match(person.console.join(), /warning: .*large\.heard/u);
  });

  it('says so when a block was changed on the way, and shows nothing of it', async (t) => {
    const person = await arrive(t);
    let isChanged = false;
    await person.page.route(block, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      if (isChanged) body[body.length - 1]! ^= 1;
      return route.fulfill({response, body});
    });
    const seeker = await open(person);
    await seeker.box.waitFor();
    isChanged = true;
    await seeker.box.fill('divorce');
    await seeker.finder.getByRole('alert').waitFor();
    const numbers = await seeker.finder.getByRole('link').allInnerTexts();
    assert.ok(
      numbers.some((text) => text.includes('988')),
      numbers.join(),
    );
    isChanged = false;
    await seeker.finder.getByRole('button', {name: 'Try again'}).click();
    await seeker.services.first().waitFor();
  });

  it('opens offline once it was there, where the embedder lets it be kept, and not otherwise', async (t) => {
    for (const keep of [true, false]) {
      const person = await arrive(t);
      const seeker = await open(person, {keep});
      await seeker.search('eviction');
      await person.page.route(/large\.(heard|blocks)/u, (route) => route.abort());
      await person.page.reload();
      if (keep) assert.ok((await seeker.search('eviction')) > 50);
      else {
        await person.page.getByRole('link', {name: 'Call us'}).waitFor();
        assert.equal(await seeker.services.count(), 0);
      }
    }
  });
});
