import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';

import {visit} from './browser.ts';
import {Seeker} from './seeker.ts';
import {useBrowser, useCity} from './setting.ts';
import {english, spanish} from './words.ts';

const browser = useBrowser();

describe("a person who looks for help on the city's page", () => {
  const setting = useCity();

  it('types "eviction", hears how much there is, opens the first service and comes back', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const seeker = await Seeker.at(setting().city.url, person.page, english);
    const asked = person.network.asked.length;
    const found = await seeker.search('eviction');
    assert.ok(found > 50 && found < 200, `${found} services`);

    const name = await seeker.open(0);
    assert.equal(name, 'Eviction defense help desk - Skokie');
    assert.equal(await seeker.focused(), name);
    const phone = seeker.finder.getByRole('link', {name: '(312) 341-1070'});
    assert.equal(await phone.getAttribute('href'), 'tel:+13123411070');
    assert.match(await seeker.under('Hours').innerText(), /Friday\s+9:00.AM to 12:00.PM/u);
    const website = seeker.finder.getByRole('link', {
      name: 'www.lafchicago.org (opens in a new tab)',
    });
    assert.equal(await website.getAttribute('href'), 'http://www.lafchicago.org/');

    await seeker.back();
    assert.equal(await seeker.focused(), name);
    assert.equal(await seeker.box.inputValue(), 'eviction');
    // The form on the same page may still load its later pages meanwhile.
    const since = person.network.asked.slice(asked);
    assert.deepEqual(
      since.filter((request) => !/^GET [^?]*\/heard\/v[^/]+\/chunks\/[\w.-]+\.js$/u.test(request)),
      [],
    );
  });

  it('finds the same in Spanish words of the page', async (t) => {
    const person = await visit(browser(), 'es-US');
    t.after(person.close);
    const seeker = await Seeker.at(setting().city.url, person.page, spanish);
    assert.ok((await seeker.search('eviction')) > 50);
    await seeker.open(0);
    await seeker.finder.getByRole('link', {name: '(312) 341-1070'}).waitFor();
    assert.match(await seeker.under('Horario').innerText(), /viernes\s+de 9:00.* a 12:00/u);
    await seeker.finder
      .getByRole('link', {name: 'www.lafchicago.org (se abre en otra pestaña)'})
      .waitFor();
  });

  it('sees no other language first, however late their own comes', async (t) => {
    const person = await visit(browser(), 'es-US');
    t.after(person.close);
    const {page} = person;
    const sentences = Promise.withResolvers<void>();
    await page.route(/\/chunks\/es-[^m][^/]*\.js$/u, async (route) => {
      await sentences.promise;
      await route.continue();
    });
    const directory = page.waitForResponse('**/help.heard');
    // Sentences on their way keep the page from being loaded.
    await page.goto(`${setting().city.url}${spanish.path}`, {waitUntil: 'domcontentloaded'});
    await (await directory).finished();
    const seeker = new Seeker(page, spanish);
    await page.waitForFunction(() => customElements.get('heard-resource-finder'));
    await page.evaluate(() => fetch('/heard.config.json').then((response) => response.text()));
    assert.equal(await seeker.finder.locator('[dir]').count(), 0);
    sentences.resolve();
    await seeker.box.waitFor();
  });

  it('gets numbers to call when nothing fits', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const seeker = await Seeker.at(setting().city.url, person.page, english);
    assert.equal(await seeker.search('xqzzyw'), 0);
    await seeker.finder.getByText(seeker.words.nothing).waitFor();
    const numbers = await seeker.finder.getByRole('listitem').getByRole('link').allInnerTexts();
    assert.deepEqual(numbers, ['988', '800-656-4673', '800-799-7233', '800-422-4453', '555-0100']);
  });

  it('sees everything without moving sideways on a screen of 320 pixels', async (t) => {
    const person = await visit(browser(), 'en-US', {viewport: {width: 320, height: 640}});
    t.after(person.close);
    const seeker = await Seeker.at(setting().city.url, person.page, english);
    const width = () => person.page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(await width(), 320);
    await seeker.search('eviction');
    assert.equal(await width(), 320);
    await seeker.open(0);
    assert.equal(await width(), 320);
  });

  it('gets no address of an organization, neither on a page nor in the file behind them', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const seeker = await Seeker.at(setting().city.url, person.page, english);
    const texts: string[] = [];
    for (let place = 0; place < 5; place++) {
      await seeker.open(place);
      texts.push(await seeker.text());
      await seeker.back();
    }
    texts.push(await seeker.text());
    const exchanges = await person.network.exchanges();
    texts.push(exchanges.find(({url}) => url.endsWith('/help.heard'))?.answer?.body ?? '');
    for (const text of texts) assert.ok(text.length > 200, `too short to be all: ${text}`);

    const secrets = addresses();
    assert.ok(secrets.length > 50, 'the data has addresses to look for');
    for (const text of texts) for (const secret of secrets) assert.doesNotMatch(text, secret);
  });
});

/** Street addresses and ZIP codes of the raw data, as patterns. */
function addresses(): readonly RegExp[] {
  const file = new URL(
    '../../../../examples/city-site/directory/illinois-legal-aid/output_postal_addresses.csv',
    import.meta.url,
  );
  const rows = parse(readFileSync(file), {columns: true, bom: true}) as Record<string, string>[];
  const texts = new Set(rows.flatMap((row) => [row['address_1'], row['postal_code']]));
  return [...texts].flatMap((text) => {
    const escaped = text?.trim().replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    return escaped ? [new RegExp(String.raw`(?<!\d)${escaped}(?!\d)`, 'u')] : [];
  });
}
