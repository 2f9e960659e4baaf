import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {buildDirectory, type BuildDirectoryResult} from './compile/index.ts';
import {createSearch, openDirectory, openingState, serviceAt} from './index.ts';
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
  const search = createSearch(directory);
  const named = (query: string, limit: number) =>
    search(query, {limit}).positions.map((position) => serviceAt(directory, position)!);

  it('is read whole', () => {
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

  it('finds help against an eviction at the top', () => {
    assert.deepEqual(
      named('eviction', 3).map(({name}) => name),
      [
        'Eviction defense help desk - Skokie',
        'Legal help with eviction defense',
        'Wheaton Office - Legal help for eviction defense',
      ],
    );
    assert.ok(named('eviction', Infinity).some(({name}) => name.includes('Markham')));
  });

  it('finds it from the first letters, in any case and with accents', () => {
    const full = search('eviction').positions.slice(0, 3);
    assert.deepEqual(search('EVICTI').positions.slice(0, 3), full);
    assert.deepEqual(search('évictïon').positions.slice(0, 3), full);
  });

  it('puts services that are not running after those that are', () => {
    const running = named('eviction chicago', Infinity).map(({status}) => status !== 'inactive');
    assert.deepEqual(running, [true, true, true, false]);
  });

  it('knows one service in detail', () => {
    const [service] = named('eviction defense help desk skokie', 1);
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
  const search = createSearch(directory);
  const vocabulary = [...new Set(directory.services.flatMap(({name}) => words(name)))];
  const word = fc.constantFrom(...vocabulary);

  it('never throws, and gives each service once', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.integer({min: -5, max: 50}), (query, limit) => {
        const {positions, total} = search(query, {limit});
        assert.equal(new Set(positions).size, positions.length);
        assert.ok(positions.length <= Math.max(0, limit) && positions.length <= total);
      }),
      {numRuns: 300},
    );
  });

  it('finds with one more word nothing that it did not find before', () => {
    fc.assert(
      fc.property(word, word, (first, second) => {
        const longer = search(`${first} ${second}`);
        if (longer.match === 'some') return;
        const shorter = new Set(search(first).positions);
        assert.ok(longer.positions.every((position) => shorter.has(position)));
      }),
      {numRuns: 300},
    );
  });

  it('keeps on finding a service while its name is being typed', () => {
    const position = fc.nat({max: directory.services.length - 1});
    fc.assert(
      fc.property(position, fc.nat(), (one, length) => {
        const name = directory.services[one]?.name ?? '';
        const typed = name.slice(0, 1 + (length % name.length));
        const last = words(typed).at(-1) ?? '';
        // A long name has more words than a search looks at.
        if (words(typed).length > 12 || last === '') return;
        assert.ok(search(typed).positions.includes(one), typed);
      }),
      {numRuns: 300},
    );
  });
});
