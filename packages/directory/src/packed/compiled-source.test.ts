import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inflateRawSync} from 'node:zlib';

import {distanceKm} from '../place/point.ts';
import {buildSmall, built} from '../small-package.fixture.ts';
import {SourceError, type ResourceQuestion} from '../source/resource-source.ts';
import {openCompiled} from './compiled-source.ts';
import {opened, openPacked, pack} from './opened.fixture.ts';

type Tables = Parameters<typeof buildSmall>[0];

const directoryOf = (tables: Tables, manifest?: Parameters<typeof buildSmall>[1]) =>
  built(buildSmall(tables, manifest)).directory;

/** Asks a directory of these tables, in one file and in blocks, which have to answer alike: words of three letters and more, without slips that are words. */
const asking = (tables: Tables, manifest?: Parameters<typeof buildSmall>[1]) => {
  const directory = directoryOf(tables, manifest);
  const sources = [false, true].map((split) => opened(directory, {split}));
  return async (question: string | ResourceQuestion) => {
    const asked = typeof question === 'string' ? {text: question} : question;
    const [one, many] = await Promise.all(
      sources.map(async (source) => (await source).find(asked)),
    );
    assert.deepEqual(many, one);
    return one!;
  };
};

/** Finds services by name; none unless each has all the words. */
const searchAmong = (...names: readonly string[]) => {
  const ask = asking({service: names.map((name) => ({id: name, name}))});
  return async (text: string) => {
    const {hits, match} = await ask(text);
    return match === 'all' ? hits.map(({service}) => service.name) : [];
  };
};

describe('a search in a compiled directory', () => {
  const ask = asking({
    organization: [{id: 'o', name: 'Tenants United'}],
    service: [
      {id: 'a', name: 'Advice desk', description: 'Help with rent'},
      {id: 'b', name: 'Rent help', description: 'Money'},
      {id: 'c', name: 'Clinic', organization_id: 'o'},
      {id: 'd', name: 'Rent office', status: 'inactive'},
      {id: 'e', name: 'Asesoría jurídica', description: 'Español'},
    ],
  });
  const ids = async (text: string) => (await ask(text)).hits.map(({service}) => service.id);

  it('puts a word in the name over one in the text', async () => {
    assert.deepEqual((await ids('rent')).slice(0, 2), ['b', 'a']);
  });
  it('puts what is not running last', async () => assert.equal((await ids('rent')).at(-1), 'd'));
  it('looks at the organization', async () => assert.deepEqual(await ids('tenants'), ['c']));
  it('needs no accents', async () => assert.deepEqual(await ids('asesoria JURIDICA'), ['e']));
  it('takes the last word as unfinished, and only the last', async () => {
    assert.deepEqual(await ids('rent hel'), ['b', 'a']);
    assert.equal((await ask('re help')).match, 'some');
  });
  it('takes any word when no service has all', async () => {
    const {match, total} = await ask('rent jurid');
    assert.deepEqual([match, total], ['some', 4]);
  });
  it('finds nothing where there is nothing', async () => {
    const {hits, total, match, suggestion} = await ask('xylophone');
    assert.deepEqual([hits, total, match, suggestion], [[], 0, 'all', undefined]);
  });
  it('gives everything, in order, when nothing is asked', async () => {
    assert.deepEqual(await ids('  '), ['a', 'e', 'c', 'b', 'd']);
    const {hits, total} = await ask({text: '', limit: 2});
    assert.deepEqual([hits.length, total], [2, 5]);
  });

  it('finds a part of what is written without spaces, and Arabic with and without article', async () => {
    const find = searchAmong('免费法律援助中心', 'ศูนย์ช่วยเหลือทางกฎหมาย', 'المساعدة القانونية');
    const first = async (text: string) => (await find(text))[0];
    assert.equal(await first('法律'), '免费法律援助中心');
    assert.equal(await first('法律援'), '免费法律援助中心');
    assert.equal(await first('กฎหมาย'), 'ศูนย์ช่วยเหลือทางกฎหมาย');
    assert.equal(await first('مساعده قانونيه'), 'المساعدة القانونية');
    assert.equal(await first('القانونية'), 'المساعدة القانونية');
  });
});

describe('a search forgives', () => {
  const find = searchAmong(
    'Rent help',
    'Rent office',
    'Tenants United',
    'Asesoría jurídica',
    'Clinic',
  );

  it('a slip of the finger in a word of four letters, two in a long one', async () => {
    assert.deepEqual(await find('rnet help'), ['Rent help']);
    assert.deepEqual(await find('rent hlep'), ['Rent help']);
    assert.deepEqual(await find('ofice rent'), ['Rent office']);
    assert.deepEqual(await find('offixe rent'), ['Rent office']);
    assert.deepEqual(await find('tennats'), ['Tenants United']);
    assert.deepEqual(await find('asesroia juridic'), ['Asesoría jurídica']);
  });

  it('no two slips in four letters: they are another word', async () => {
    assert.deepEqual(await find('clnc'), []);
  });

  it('and puts the word itself over what it may have been', async () => {
    const names = ['Tent lending', 'Rent advice'];
    const directory = directoryOf({service: names.map((name) => ({id: name, name}))});
    const found = async (split: boolean) =>
      (await (await opened(directory, {split})).find({text: 'rent '})).hits.map(
        ({service}) => service.id,
      );
    assert.deepEqual(await found(false), ['Rent advice', 'Tent lending']);
    // Nothing is fetched for what may be a slip where the word itself stands.
    assert.deepEqual(await found(true), ['Rent advice']);
  });

  it('other forms of a word', async () => {
    const forms = searchAmong('Evictions stopped', 'Translated letters');
    for (const typed of ['evicted', 'evicting', 'evict', 'stopped evicted'])
      assert.deepEqual(await forms(typed), ['Evictions stopped'], typed);
    assert.deepEqual(await forms('translation'), ['Translated letters']);
  });

  it('and asks whether another word was meant, spelled as the directory does', async () => {
    const ask = asking({service: [{id: 'a', name: 'Asesoría jurídica'}]});
    assert.equal((await ask('¿asesroia?')).suggestion, '¿asesoría?');
    assert.equal((await ask('asesoria')).suggestion, undefined);
  });
});

it('a name in Cyrillic, Greek or Korean is found by whoever has only Latin letters', async () => {
  const find = searchAmong('Центр помощи', '서울 센터', 'Rent help');
  assert.deepEqual(await find('tsentr pomoshchi'), ['Центр помощи']);
  assert.deepEqual(await find('pomoshi'), ['Центр помощи']);
  assert.deepEqual(await find('seoul'), ['서울 센터']);
});

describe('everyday words', () => {
  const service = [
    {id: 'a', name: 'Eviction defense', description: 'For tenants'},
    {id: 'b', name: 'Divorce papers'},
  ];

  it('find what directories call otherwise, in the language of the directory and in Spanish', async () => {
    const ask = asking({service});
    for (const text of [
      'kicked out',
      'Kicked out!',
      'I was kicked out',
      'desalojo',
      'me echaron',
    ]) {
      const {hits} = await ask(text);
      assert.equal(hits[0]?.service.id, 'a', text);
    }
    const {words} = await ask('kicked out');
    assert.ok(words.includes('eviction'), words.join());
  });

  it('count for less than the word itself, where the directory has it', async () => {
    const ask = asking({
      service: [
        {id: 'a', name: 'Counseling and therapy', description: 'For all.'},
        {id: 'b', name: 'Grief group', description: 'If you are sad, or somebody near you is sad.'},
        {id: 'c', name: 'Food'},
      ],
    });
    const {hits} = await ask('sad ');
    assert.deepEqual(
      hits.map(({service}) => service.id),
      ['b', 'a'],
    );
  });

  it('can be added by whoever builds the directory, and taken out', async () => {
    const directory = directoryOf({service});
    const own = await opened(directory, {
      thesaurus: {'Split up': ['divorce'], 'kicked out': []},
    });
    const first = async (text: string) => (await own.find({text})).hits[0]?.service.id;
    assert.equal(await first('split up'), 'b');
    assert.equal(await first('kicked out'), undefined);
  });
});

describe('a search is narrowed down', () => {
  const ask = asking({
    service: [
      {id: 'a', name: 'Rent help', minimum_age: '60'},
      {id: 'b', name: 'Rent line'},
      {id: 'c', name: 'Food'},
    ],
    language: [
      {service_id: 'a', code: 'es', name: 'Spanish'},
      {service_id: 'b', code: 'es', name: 'Spanish'},
      {service_id: 'b', code: 'vi', name: 'Vietnamese'},
    ],
  });
  const ids = async (question: ResourceQuestion) =>
    (await ask(question)).hits.map(({service}) => service.id);

  it('by values of a facet, which stand beside each other, and by several facets at once', async () => {
    assert.deepEqual(await ids({text: '', chosen: {language: ['vi']}}), ['b']);
    assert.deepEqual(await ids({text: '', chosen: {language: ['vi', 'es']}}), ['b', 'a']);
    assert.deepEqual(await ids({text: '', chosen: {language: ['es'], age: ['senior']}}), [
      'a',
      'b',
    ]);
    assert.deepEqual(await ids({text: '', chosen: {language: ['es'], age: ['child']}}), ['b']);
    assert.deepEqual(await ids({text: 'rent', chosen: {language: ['vi']}}), ['b']);
  });

  it('and says how many there would be with each value beside what else is chosen', async () => {
    const {facets} = await ask({text: '', chosen: {language: ['vi'], age: ['senior']}});
    assert.deepEqual(facets.language, [
      {value: 'es', count: 2},
      {value: 'vi', count: 1},
    ]);
    assert.equal(facets.age, undefined, 'all ages would find the one');
    const {facets: before} = await ask({text: '', counts: true});
    assert.deepEqual(
      before.age?.map(({value, count}) => [value, count]),
      [
        ['senior', 3],
        ['adult', 2],
        ['child', 2],
        ['teen', 2],
        ['young', 2],
      ],
    );
  });

  it('and where nothing fits shows what fits the words alone', async () => {
    const {match, hits} = await ask({text: 'food', chosen: {language: ['es']}});
    assert.deepEqual([match, hits.map(({service}) => service.id)], ['nearest', ['c']]);
  });
});

describe('hours', () => {
  const ask = asking({
    service: ['a', 'b', 'c'].map((id) => ({id, name: `Rent ${id}`})),
    schedule: [
      {
        service_id: 'b',
        byday: 'MO,TU,WE,TH,FR',
        opens_at: '09:00',
        closes_at: '17:00',
        freq: 'WEEKLY',
      },
      {service_id: 'c', byday: 'SA', opens_at: '09:00', closes_at: '17:00', freq: 'WEEKLY'},
    ],
  });
  const monday = new Date('2026-11-23T16:00:00Z'); // ten in Chicago
  const ids = async (question: Omit<ResourceQuestion, 'text'>) =>
    (await ask({text: 'rent', ...question})).hits.map(({service}) => service.id);

  it('leave what is open when that is asked', async () => {
    assert.deepEqual(await ids({openAt: monday}), ['b']);
  });
  it('put what is open a little earlier', async () => {
    assert.deepEqual(await ids({}), ['a', 'b', 'c']);
    assert.deepEqual(await ids({now: monday}), ['b', 'a', 'c']);
    const {hits} = await ask({text: '', now: monday, counts: true});
    assert.deepEqual(hits, (await ask({text: '', now: monday})).hits, 'and not among all there is');
  });
});

describe('a place', () => {
  const directory = directoryOf(
    {
      service: ['far', 'near', 'cook', 'state', 'lake'].map((id) => ({id, name: 'Rent help'})),
      location: [
        {id: 'l1', latitude: '37.7', longitude: '-89.2'},
        {id: 'l2', latitude: '41.9', longitude: '-87.6'},
      ],
      address: [
        {
          location_id: 'l1',
          address_1: '1 A St',
          city: 'Carbondale',
          state_province: 'IL',
          postal_code: '62901',
        },
        {
          location_id: 'l2',
          address_1: '2 B St',
          city: 'Chicago',
          state_province: 'IL',
          postal_code: '60601',
        },
      ],
      service_at_location: [
        {id: '1', service_id: 'far', location_id: 'l1'},
        {id: '2', service_id: 'near', location_id: 'l2'},
      ],
      service_area: [
        {service_id: 'cook', name: 'Cook', kind: 'county'},
        {service_id: 'lake', name: 'Lake', kind: 'county'},
        {service_id: 'state', name: 'Illinois', kind: 'state'},
      ],
    },
    {addressesMayBeShown: 'all'},
  );

  for (const split of [false, true])
    it(`puts what serves it first, then what is near; others last (${split ? 'blocks' : 'one file'})`, async () => {
      const source = await opened(directory, {split});
      const [match] = await source.places('cook');
      assert.equal(match?.place.name, 'Cook');
      const {hits} = await source.find({text: 'rent', place: match.place});
      assert.deepEqual(
        hits.map(({service, reach}) => [service.id, reach?.level]),
        [
          ['cook', 'county'],
          ['state', 'state'],
          ['far', 'unknown'],
          ['near', 'unknown'],
          ['lake', 'elsewhere'],
        ],
      );
      const [chicago] = await source.places('Chicago');
      const there = await source.find({text: '', place: chicago!.place});
      const near = there.hits.find(({service}) => service.id === 'near')!;
      assert.equal(near.reach?.level, 'near');
      assert.ok(near.reach.distanceKm! < 2, String(near.reach.distanceKm));
      assert.ok(
        there.hits.findIndex(({service}) => service.id === 'near') <
          there.hits.findIndex(({service}) => service.id === 'far'),
      );
      const here = await source.here({latitude: 41.90111, longitude: -87.61222});
      assert.ok(distanceKm(here.point!, {latitude: 41.9, longitude: -87.61}) < 1);
      assert.notEqual(here.point!.longitude, -87.61222, 'rounded');
    });
});

describe('blocks', () => {
  const directory = directoryOf({
    service: Array.from({length: 100}, (_, at) => ({
      id: `id-${at}`,
      name: `Service ${at} ${'abcdefghij'[at % 10]?.repeat(5)}`,
    })),
  });

  it('are asked for by name alone, as words need them, and once', async () => {
    const asked: string[] = [];
    const packed = pack(directory, {split: true});
    const source = await openPacked(packed, (name) => asked.push(name));
    assert.deepEqual(asked, []);
    const {hits} = await source.find({text: 'service 42'});
    assert.equal(hits[0]?.service.id, 'id-42');
    assert.ok(asked.length >= 2 && asked.length < packed.blocks.size, asked.join());
    assert.ok(asked.every((name) => /^[\w-]{16}$/u.test(name)));
    await Promise.all(['service 42', 'servic', 'service 7'].map((text) => source.find({text})));
    assert.equal(new Set(asked).size, asked.length);
  });

  it('are not fetched for one or two letters: the list stays as it is until there are more', async () => {
    const asked: string[] = [];
    const source = openPacked(pack(directory, {split: true}), (name) => asked.push(name));
    const all = await source.find({text: '', counts: true});
    const before = asked.length;
    assert.deepEqual(await source.find({text: 'se', counts: true}), all);
    assert.ok(asked.length <= before + 1, 'the words beside it: one may be as short as that');
    const {hits, match} = await source.find({text: 'ccccc se'});
    assert.equal(match, 'all');
    assert.match(hits[0]!.service.name, /ccccc/u);
  });

  it('of what did not change keep their names', () => {
    const [{services}] = [directory];
    const changed = {
      ...directory,
      services: services.map((service, at) =>
        at === 50 ? {...service, alternateName: 'New'} : service,
      ),
    };
    const before = pack(directory, {split: true}).blocks;
    const after = [...pack(changed, {split: true}).blocks.keys()];
    assert.ok(after.filter((name) => !before.has(name)).length <= 3, after.join());
  });

  it('tell where a service is by its id', async () => {
    for (const split of [true, false]) {
      const source = await opened(directory, {split});
      assert.equal((await source.service('id-77'))?.id, 'id-77');
      assert.equal(await source.service('__proto__'), undefined);
    }
  });

  it('that can not be had are asked for again', async () => {
    const {file, blocks} = pack(directory, {split: true});
    let isOffline = true;
    const all = new Map(blocks);
    const source = await openPacked({file, blocks: all}, () => {
      if (isOffline) throw new TypeError('offline');
    });
    await assert.rejects(source.find({text: 'service'}));
    isOffline = false;
    assert.equal((await source.find({text: 'service'})).total, 100);
  });
});

it('nothing is loaded for searching while nothing is looked for', async () => {
  const {file} = pack(directoryOf({service: [{id: 'a', name: 'A'}]}), {split: false});
  const offline = () => Promise.reject(new SourceError('unreachable'));
  const source = openCompiled(file, {
    inflate: async (bytes) => new Uint8Array(inflateRawSync(bytes)),
    load: offline,
    loadSearch: offline,
    loadPlaces: offline,
  });
  assert.equal((await source.find({text: ' '})).total, 1);
  for (const more of [
    {text: 'a'},
    {counts: true},
    {chosen: {cost: ['free']}},
    {openAt: new Date()},
  ])
    await assert.rejects(source.find({text: '', ...more}), {trouble: 'unreachable'});
});

it('an answer that is not wanted any more is given up', async () => {
  const source = await opened(directoryOf({service: [{id: 'a', name: 'A'}]}));
  await assert.rejects(source.find({text: 'a'}, {aborted: true}), {name: 'AbortError'});
  assert.equal((await source.find({text: 'a'})).total, 1);
});
