import assert from 'node:assert/strict';
import {after, suite, test} from 'node:test';

import fc from 'fast-check';

import * as places from '../../place/index.ts';
import {SourceError, type ResourceSource} from '../resource-source.ts';
import {openMeilisearch} from './engine/meilisearch.ts';
import {serveMeilisearch} from './engine/meilisearch-server.fixture.ts';
import {openTypesense} from './engine/typesense.ts';
import {serveTypesense} from './engine/typesense-server.fixture.ts';
import {compiledHelp} from './help.fixture.ts';
import {serveHsdsApi} from './hsds/api-server.fixture.ts';
import {openHsdsApi} from './hsds/open-hsds-api.ts';
import type {Patience} from './json-requests.ts';
import type {RemoteRequest} from './remote-fetch.ts';
import {serve, type Says, type Served} from './served.fixture.ts';

const directory = await compiledHelp();
const key = 'may-only-search';
const requests: RemoteRequest[] = [];
const options = {
  // The fetch of Node, as a page would give its own.
  fetch: (address: string, request: RemoteRequest) => {
    requests.push(request);
    return fetch(address, request);
  },
  loadPlaces: () => Promise.resolve(places),
};

interface Kind {
  readonly name: string;
  readonly serves: () => Promise<Served>;
  readonly opens: (address: string, patience?: Patience) => Promise<ResourceSource>;
}

const kinds: readonly Kind[] = [
  {
    name: 'an HSDS API',
    serves: serveHsdsApi,
    opens: (address, patience = {}) =>
      openHsdsApi(
        {address: `${address}/hsds`, timeZone: 'America/Chicago', addressesMayBeShown: true},
        {...options, patience},
      ),
  },
  {
    name: 'Typesense',
    serves: () => serveTypesense(directory, key),
    opens: (address, patience = {}) =>
      openTypesense({address, key, collection: 'services'}, {...options, patience}),
  },
  {
    name: 'Meilisearch',
    serves: () => serveMeilisearch(directory, key),
    opens: (address, patience = {}) =>
      openMeilisearch({address, key, collection: 'services'}, {...options, patience}),
  },
];

// A Monday, at ten in the morning in Chicago.
const monday = new Date('2026-11-23T16:00:00Z');
const ids = (answer: {readonly hits: readonly {readonly service: {readonly id: string}}[]}) =>
  answer.hits.map(({service}) => service.id).sort();

const troubleOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return error instanceof SourceError ? error.trouble : (error as Error).name;
  }
  return 'none';
};

for (const {name, serves, opens} of kinds)
  suite(`a person who looks for help by way of ${name}`, async () => {
    const served = await serves();
    after(() => served.close());
    const source = await opens(served.address);

    test('is told that a server is asked', () => {
      assert.equal(source.asks, 'server');
      assert.equal(source.meta.timeZone, 'America/Chicago');
      assert.ok(source.meta.name);
    });

    test('sees everything before typing', async () => {
      const answer = await source.find({text: ''});
      assert.deepEqual(ids(answer), ['evict', 'harm', 'law/clinic #2', 'line', 'shelter']);
      assert.equal(answer.total, 5);
      assert.equal(answer.match, 'all');
    });

    test('finds by the beginning of a word, and sees why', async () => {
      const answer = await source.find({text: 'evic'});
      assert.deepEqual(ids(answer), ['evict', 'law/clinic #2']);
      assert.deepEqual(answer.words, ['evic*']);
      const [{service} = {service: undefined}] = answer.hits;
      assert.equal(service?.organization?.name, 'Prairie Legal Aid');
    });

    test('gets as many as were asked for, and hears of the rest', async () => {
      const answer = await source.find({text: '', limit: 2});
      assert.equal(answer.hits.length, 2);
      assert.equal(answer.total, 5);
    });

    test('gets what has some of the words when nothing has all of them', async () => {
      for (const text of ['eviction zebra', 'zebra eviction']) {
        const answer = await source.find({text});
        assert.equal(answer.match, 'some');
        assert.deepEqual(ids(answer), ['evict', 'law/clinic #2']);
      }
    });

    test('hears it when there is nothing', async () => {
      const answer = await source.find({text: 'zebra'});
      assert.deepEqual([answer.hits, answer.total, answer.facets], [[], 0, {}]);
    });

    test('narrows it down, and sees what another choice would give', async () => {
      const answer = await source.find({text: '', chosen: {language: ['es']}});
      assert.deepEqual(ids(answer), ['evict', 'line']);
      assert.equal(answer.total, 2);
      assert.deepEqual(answer.facets.language, [
        {value: 'en', count: 4},
        {value: 'es', count: 2},
      ]);
    });

    test('gets what fits the words when nothing fits the choice', async () => {
      for (const text of ['shelter', 'night shelter']) {
        const answer = await source.find({text, chosen: {language: ['es']}});
        assert.equal(answer.match, 'nearest');
        assert.deepEqual(ids(answer), ['shelter']);
        assert.equal(answer.total, 1);
      }
    });

    test('chooses a value that is written like an order to the engine', async () => {
      const chosen = {topic: ['a"] OR what = "places', '`) || what:=places', 'back\\slash"']};
      const answer = await source.find({text: 'evic', chosen});
      assert.equal(answer.match, 'nearest');
      assert.deepEqual(ids(answer), ['evict', 'law/clinic #2']);
    });

    test('sees only what is open', async () => {
      const answer = await source.find({text: 'law', openAt: monday});
      assert.deepEqual(ids(answer), ['evict']);
      assert.equal(answer.total, 1);
    });

    test('sees what is near first, and how far it is', async () => {
      const place = await source.here({latitude: 39.8, longitude: -89.6});
      const answer = await source.find({text: 'eviction', place});
      assert.deepEqual(
        answer.hits.map(({service}) => service.id),
        ['law/clinic #2', 'evict'],
      );
      const [near, far] = answer.hits.map(({reach}) => reach?.distanceKm ?? 0);
      assert.ok(near! > 0 && near! < 10 && far! > 200, `${near} ${far}`);
    });

    test('types a place that the directory names', async () => {
      const [match] = await source.places('springf');
      assert.equal(match?.place.name, 'Springfield');
      assert.doesNotMatch(JSON.stringify(served.seen), /springf/i);
      const {hits} = await source.find({text: 'eviction', place: match!.place});
      assert.equal(hits[0]?.service.id, 'law/clinic #2');
      assert.deepEqual(await source.places('Atlantis'), []);
    });

    test('never has more said of where they are than a square kilometer', async () => {
      const before = served.seen.length;
      const point = {latitude: 39.7817213, longitude: -89.6501481};
      await source.find({text: 'eviction', place: {kind: 'here', name: '', point}});
      await source.find({text: 'eviction', place: await source.here(point)});
      assert.doesNotMatch(JSON.stringify(served.seen.slice(before)), /39\.781|89\.6501/);
    });

    test('opens one service again by its id', async () => {
      const service = await source.service('law/clinic #2');
      assert.equal(service?.name, 'Law clinic');
      assert.equal(service?.locations[0]?.addresses[0]?.city, 'Springfield');
      assert.equal(await source.service('not-there'), undefined);
      assert.equal(await source.service('directory'), undefined);
      assert.equal(await source.service('../../keys'), undefined);
    });

    test('never sees where a secret place is', async () => {
      const answers = [
        await source.find({text: ''}),
        await source.find({text: 'shelter'}),
        await source.service('shelter'),
        await source.places('Quietville'),
        await source.places('62999'),
      ];
      assert.doesNotMatch(JSON.stringify(answers), /Hidden Lane|62999|40\.12|88\.65/);
      const shelter = await source.service('shelter');
      assert.equal(shelter?.locations[0]?.point, undefined);
      assert.deepEqual(shelter?.locations[0]?.addresses, []);
    });

    test('sees text where the data means harm, and no link that runs', async () => {
      const service = await source.service('harm');
      assert.equal(service?.name, 'Food desk');
      assert.equal(service?.url, undefined);
      assert.doesNotMatch(JSON.stringify(service), /script:|onerror/);
    });

    test('leaves nothing but the question with the server', async () => {
      requests.length = 0;
      const before = served.seen.length;
      await source.find({text: 'private words', chosen: {language: ['es']}});
      const seen = served.seen.slice(before);
      assert.ok(seen.length > 0);
      for (const {headers} of seen)
        assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
      for (const {credentials, referrerPolicy, cache} of requests)
        assert.deepEqual([credentials, referrerPolicy, cache], ['omit', 'no-referrer', 'no-store']);
      // An HSDS API can be asked in no other way; engines keep words out of addresses.
      if (name !== 'an HSDS API')
        assert.doesNotMatch(JSON.stringify(seen.map(({url}) => url)), /private|key/);
    });

    test('goes on when somebody else wants the answer no more', async () => {
      const stop = new AbortController();
      stop.abort();
      assert.equal(
        await troubleOf(source.find({text: 'stopped early'}, stop.signal)),
        'AbortError',
      );
      const later = new AbortController();
      const asked = source.find({text: 'stopped late'}, later.signal);
      later.abort();
      assert.equal(await troubleOf(asked), 'AbortError');
      assert.deepEqual(ids(await source.find({text: 'food'})), ['harm']);
    });

    test('asks twice at once, and gets both answers', async () => {
      const [one, two] = await Promise.all([
        source.find({text: 'law'}),
        source.find({text: 'law', chosen: {language: ['es']}}),
      ]);
      assert.deepEqual([ids(one), ids(two)], [['evict', 'law/clinic #2'], ['evict']]);
    });
  });

for (const {name, serves, opens} of kinds)
  suite(`when ${name} does not answer as it should`, () => {
    const patience = {answerTime: 5_000, busyTime: 100};
    /** A source whose server answers well until it is opened. */
    const turning = async (says: Says) => {
      const good = await serves();
      let isGood = true;
      const served = await serve((seen) => (isGood ? undefined : says(seen)));
      const source = await openedThrough(good, () => (isGood ? good.address : served.address));
      isGood = false;
      after(() => Promise.all([good.close(), served.close()]));
      return {source, served};
    };
    /** Opens a source whose requests go to another server later. */
    const openedThrough = async (good: Served, current: () => string) => {
      const original = options.fetch;
      const settings = kinds.find((kind) => kind.name === name)!;
      options.fetch = (address, request) =>
        original(address.replace(good.address, current()), request);
      try {
        return await settings.opens(good.address, patience);
      } finally {
        options.fetch = original;
      }
    };

    test('a server that is not there can not be reached', async () => {
      const served = await serves();
      await served.close();
      assert.equal(await troubleOf(opens(served.address)), 'unreachable');
    });

    test('a server that says nothing is not waited for without end', async () => {
      const served = await serve(() => undefined);
      after(() => served.close());
      assert.equal(await troubleOf(opens(served.address, {answerTime: 50})), 'unreachable');
    });

    test('a busy server is asked once more when it wants that soon', async () => {
      let times = 0;
      const good = await serves();
      after(() => good.close());
      const {source, served} = await turning(() => {
        times++;
        return {status: 429, headers: {'retry-after': '0'}, body: {}};
      });
      assert.equal(await troubleOf(source.find({text: 'x'})), 'unreachable');
      assert.equal(times, 2);
      assert.equal(served.seen.length, 2);
    });

    test('a busy server that wants an hour is left alone', async () => {
      const {source, served} = await turning(() => ({
        status: 503,
        headers: {'retry-after': '3600'},
        body: {},
      }));
      assert.equal(await troubleOf(source.find({text: 'x'})), 'unreachable');
      assert.equal(served.seen.length, 1);
    });

    const answers: readonly (readonly [string, ReturnType<Says>, string])[] = [
      ['a web page', {headers: {'content-type': 'text/html'}, body: '<h1>Hi</h1>'}, 'broken'],
      ['half an answer', {body: '{"results": [{"hits": ['}, 'broken'],
      ['an error of the server', {status: 500, body: {}}, 'unreachable'],
      ['a refusal', {status: 403, body: {message: 'no'}}, 'broken'],
      ['a page that is not there', {status: 404, body: {}}, 'broken'],
      ['null', {body: null}, 'broken'],
      ['a number', {body: 7}, 'broken'],
      ['other results', {body: {results: [{}], contents: 'x'}}, 'broken'],
    ];
    for (const [what, says, trouble] of answers)
      test(`${what} is ${trouble}`, async () => {
        const {source} = await turning(() => says);
        assert.equal(await troubleOf(source.find({text: 'x'})), trouble);
      });

    test('whatever it says, it is an answer or a trouble, never a crash', async () => {
      let body: unknown;
      let time = 0;
      const {source} = await turning(() => ({body}));
      const wild = fc.oneof(fc.json({maxDepth: 3}).map((text) => JSON.parse(text) as unknown));
      const document = fc.record({
        entry: fc.oneof(
          wild,
          wild.map((value) => JSON.stringify(value)),
        ),
      });
      const result = fc.record({
        found: fc.constantFrom(1, 2),
        estimatedTotalHits: fc.constant(2),
        hits: fc.array(fc.oneof(document, fc.record({document}), wild)),
        facet_counts: fc.oneof(wild, fc.array(wild)),
        facetDistribution: fc.oneof(wild, fc.dictionary(fc.string(), wild)),
      });
      const service = fc.record(
        {
          id: fc.constantFrom('a', 'b', 7),
          name: wild,
          organization: wild,
          schedules: wild,
          phones: wild,
        },
        {requiredKeys: ['id']},
      );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            wild,
            fc.record({results: fc.array(result, {minLength: 1, maxLength: 1})}),
            fc.record({contents: fc.array(fc.oneof(service, wild)), total_items: wild}),
          ),
          async (value) => {
            body = value;
            const trouble = await troubleOf(source.find({text: `word ${time++}`}));
            assert.match(trouble, /^(none|broken|unreachable)$/);
          },
        ),
        {numRuns: 150},
      );
    });
  });

test('a wrong key, a collection that is not there and one that holds something else are broken', async () => {
  const typesense = await serveTypesense(directory, key);
  const meilisearch = await serveMeilisearch(directory, key);
  const other = await serve(() => ({
    body: {results: [{found: 0, estimatedTotalHits: 0, hits: []}]},
  }));
  after(() => Promise.all([typesense.close(), meilisearch.close(), other.close()]));
  const opened = (open: typeof openTypesense, settings: object, address: string) =>
    troubleOf(open({address, key, collection: 'services', ...settings}, options));
  for (const [open, {address}] of [
    [openTypesense, typesense],
    [openMeilisearch, meilisearch],
  ] as const) {
    assert.equal(await opened(open, {key: 'other'}, address), 'broken');
    assert.equal(await opened(open, {collection: 'other'}, address), 'broken');
    assert.equal(await opened(open, {}, other.address), 'broken');
  }
});

test('documents of a later version are newer, not broken', async () => {
  const entry = JSON.stringify({version: 2, meta: directory.meta});
  const served = await serve(() => ({
    body: {results: [{found: 1, estimatedTotalHits: 1, hits: [{entry, document: {entry}}]}]},
  }));
  after(() => served.close());
  const settings = {address: served.address, key, collection: 'services'};
  assert.equal(await troubleOf(openTypesense(settings, options)), 'newer');
  assert.equal(await troubleOf(openMeilisearch(settings, options)), 'newer');
});

suite('an HSDS API', () => {
  test('shows no place at all without a promise', async () => {
    const served = await serveHsdsApi();
    after(() => served.close());
    const source = await openHsdsApi(
      {address: `${served.address}/hsds/services/`, timeZone: 'America/Chicago'},
      options,
    );
    const {hits} = await source.find({text: ''});
    assert.equal(hits.length, 5);
    assert.doesNotMatch(JSON.stringify(hits), /Main Street|60601|41\.88|Hidden Lane|62999/);
  });

  test('is read on as far as a choice needs it, and says what it can not count', async () => {
    const served = await serveHsdsApi(2);
    after(() => served.close());
    const source = await openHsdsApi(
      {address: `${served.address}/hsds`, timeZone: 'America/Chicago'},
      options,
    );
    const part = await source.find({text: '', limit: 2});
    assert.deepEqual([part.hits.length, part.total, part.facets], [2, 5, {}]);
    const more = await source.find({text: '', limit: 2, chosen: {language: ['es']}});
    assert.deepEqual(ids(more), ['evict', 'line']);
    const whole = await source.find({text: '', limit: 10});
    assert.equal(whole.hits.length, 5);
    assert.equal(whole.facets.language?.[0]?.count, 4);
    const pages = served.seen.flatMap(({url}) => /[?&]page=(\d)/.exec(url)?.[1] ?? []);
    assert.deepEqual(pages, ['1', '2', '3'], 'no page is asked for twice');
  });
});
