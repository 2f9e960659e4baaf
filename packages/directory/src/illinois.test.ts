import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {buildDirectory, type BuildDirectoryResult} from './compile/index.ts';
import {openDirectory, openingState, serviceAt} from './index.ts';
import {opened} from './packed/opened.fixture.ts';
import {readCsv} from './read/csv.ts';
import {words} from './search/words.ts';

const folder = new URL(
  '../../../examples/city-site/directory/illinois-legal-aid/',
  import.meta.url,
);

/** The texts of all files of the real data. */
function illinoisFiles(): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
}

/** The real data, compiled. */
function buildIllinois(): Extract<BuildDirectoryResult, {ok: true}> {
  const files = illinoisFiles();
  const manifest: unknown = JSON.parse(files.get('heard-directory.json') ?? '');
  const result = buildDirectory({manifest, files, builtOn: '2026-01-31'});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('the real directory of legal aid in Illinois', () => {
  const {directory, findings, rows} = buildIllinois();
  const source = opened(directory);
  const named = async (text: string, limit: number) =>
    (await source.find({text, limit})).hits.map(({service}) => service);

  it('is read whole', async () => {
    assert.deepEqual(
      [rows.organization, rows.service, rows.location, rows.phone, rows.schedule],
      [33, 430, 520, 982, 2492],
    );
  });

  it('keeps everything but the one service row without id and name', () => {
    const {organizations, services, locations} = directory.meta.counts;
    assert.deepEqual([organizations, services, locations], [33, 429, 520]);
    assert.deepEqual(
      findings.filter(({why}) => why === 'no id').map(({file, field}) => [file, field]),
      [['output_services.csv', 'id']],
    );
  });

  it('gives the same file twice', () => {
    assert.equal(JSON.stringify(buildIllinois().directory), JSON.stringify(directory));
  });

  it('shows no address of the 33 organizations that may not be shown', () => {
    const text = JSON.stringify(directory);
    const files = illinoisFiles();
    const hsds = readCsv(files.get('output_postal_addresses.csv') ?? '');
    const raw = readCsv(files.get('input_organizations.csv') ?? '');
    const services = readCsv(files.get('input_services.csv') ?? '');
    assert.ok(hsds.ok && raw.ok && services.ok);
    const secrets = [
      ...hsds.rows.flatMap(({cells}) => [cells.get('address_1'), cells.get('postal_code')]),
      ...raw.rows.map(({cells}) => cells.get('Mailing address')),
      ...services.rows.map(({cells}) => cells.get('Geolocation')?.replace('Geolocation is ', '')),
      ...services.rows.map(({cells}) => /4\d\.\d{3,}/.exec(cells.get('Geolocation') ?? '')?.[0]),
    ].filter((secret) => secret !== undefined && secret !== '');
    assert.ok(secrets.length > 500, 'the data has addresses to look for');
    for (const secret of secrets) assert.ok(!text.includes(JSON.stringify(secret).slice(1, -1)));
    assert.ok(!/"(addresses|address1|postalCode|latitude|longitude)"/.test(text));
  });

  it('takes street addresses out of sentences, too', () => {
    const text = JSON.stringify(directory);
    assert.ok(!text.includes('1347 W Erie'));
    assert.ok(!text.includes('50 W Washington'));
    assert.ok(text.includes('every Tuesday at 8am and Saturday at 8:45am at …'));
  });

  it('finds help against an eviction at the top', async () => {
    assert.deepEqual(
      (await named('eviction', 3)).map(({name}) => name),
      [
        'Eviction defense help desk - Skokie',
        'Legal help with eviction defense',
        'Wheaton Office - Legal help for eviction defense',
      ],
    );
    assert.ok((await named('eviction', Infinity)).some(({name}) => name.includes('Markham')));
  });

  it('finds it from the first letters, in any case and with accents', async () => {
    const full = await named('eviction', 3);
    const begun = await named('EVICTI', 10);
    assert.ok(begun.some(({id}) => id === full[0]?.id));
    assert.deepEqual(await named('évictïon', 3), full);
  });

  it('puts services that are not running after those that are', async () => {
    const running = (await named('eviction chicago', Infinity)).map(
      ({status}) => status !== 'inactive',
    );
    assert.ok(running.length > 3 && running.includes(false));
    assert.equal(running.indexOf(false), running.lastIndexOf(true) + 1);
  });

  it('knows one service in detail', async () => {
    const [service] = await named('eviction defense help desk skokie', 1);
    assert.ok(service !== undefined);
    assert.equal(service.organization?.name, 'LAF');
    assert.equal(service.organization.website, 'http://www.lafchicago.org/');
    assert.deepEqual(
      service.phones.map(({number, href}) => [number, href]),
      [['(312) 341-1070', 'tel:+13123411070']],
    );
    assert.deepEqual(service.feesDescription, ['Free to everyone']);
    assert.deepEqual(service.applicationProcess, [
      'Walk-in',
      'First come, first served. Clinic attorney is located in back of courtroom.',
    ]);
    // It serves a list of ZIP codes, and that would tell where it is.
    assert.deepEqual(service.areas, []);
    assert.equal(service.timeZone, 'America/Chicago');
    assert.deepEqual(service.hours, [{byday: ['FR'], opensAt: '09:00', closesAt: '12:00'}]);
  });

  it('does not lose the afternoon that the HSDS file lost', () => {
    const position = directory.services.findIndex(({schedule}) =>
      directory.schedules[schedule ?? -1]?.some(
        ({opensAt, byday}) => opensAt === '13:00' && byday?.includes('MO'),
      ),
    );
    const service = serviceAt(directory, position)!;
    const mondayAtTwo = new Date('2026-01-05T20:00:00Z');
    assert.equal(openingState(service.hours, service.timeZone, mondayAtTwo).state, 'open');
  });

  it('says unknown where the data cannot be meant as it stands', () => {
    const doubts = findings.filter(({why}) => why === 'time in doubt').map(({value}) => value);
    assert.ok(doubts.includes('10:00–4:00'));
    const line = [{byday: ['MO' as const], description: '10:00–4:00'}];
    assert.ok(
      directory.schedules.some((lines) =>
        lines.some(({description}) => description === line[0]!.description),
      ),
    );
    assert.deepEqual(openingState(line, 'America/Chicago', new Date('2026-01-05T18:00:00Z')), {
      state: 'unknown',
    });
  });

  it('opens again from its own JSON', () => {
    assert.equal(openDirectory(JSON.parse(JSON.stringify(directory))).state, 'ready');
  });
});

describe('searching the real directory', () => {
  const {directory} = buildIllinois();
  // In a language of which nothing is known: everyday words and other forms have laws of their own.
  const source = opened({...directory, meta: {...directory.meta, language: 'und'}});
  const vocabulary = [...new Set(directory.services.flatMap(({name}) => words(name)))];
  const word = fc.constantFrom(...vocabulary);
  const found = async (text: string, limit = Infinity) => {
    const {hits, total, match} = await source.find({text, limit});
    return {ids: hits.map(({service}) => service.id), total, match};
  };

  it('never throws, and gives each service once', async () => {
    const query = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
    await fc.assert(
      fc.asyncProperty(query, fc.integer({min: 0, max: 50}), async (text, limit) => {
        const {ids, total} = await found(text, limit);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(ids.length, Math.min(limit, total));
      }),
      {numRuns: 300},
    );
  });

  it('finds with one more word nothing that it did not find before', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, async (first, second) => {
        const longer = await found(`${first} ${second}`);
        if (longer.match === 'some') return;
        const shorter = new Set((await found(first)).ids);
        assert.ok(longer.ids.every((id) => shorter.has(id)));
      }),
      {numRuns: 200},
    );
  });

  it('keeps on finding a service while its name is being typed', async () => {
    const position = fc.nat({max: directory.services.length - 1});
    await fc.assert(
      fc.asyncProperty(position, fc.nat(), async (one, length) => {
        const {name, id} = directory.services[one]!;
        const typed = name.slice(0, 1 + (length % name.length));
        // A long name has more words than a search looks at.
        if (words(typed).length > 12 || !words(typed).length) return;
        assert.ok((await found(typed)).ids.includes(id), typed);
      }),
      {numRuns: 200},
    );
  });
});
