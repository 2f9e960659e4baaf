import {engineDocuments} from '@heard/directory/export';
import type {FinderSource} from '@heard/schema';
import {ResourceFinderDriver, type ResourceFinderLike} from '@heard/testing/drivers';
import {makeConfig, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import './define.ts';
// Fetched one by one, as they are here, these take longer than a person would wait.
import './load-remote.ts';
import {fullDirectory} from './service/full-directory.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

const documents = [...engineDocuments(fullDirectory)];
const entriesOf = (what: string, words: string) =>
  documents.filter(
    (document) =>
      document['what'] === what &&
      JSON.stringify(document['title'] ?? '')
        .toLowerCase()
        .includes(words),
  );

/** A search engine that answers as the documentation of Meilisearch says, as far as these stories go. */
const engine = (isWell: () => boolean) =>
  http.post('/engine/multi-search', async ({request}) => {
    if (!isWell()) return new HttpResponse(null, {status: 500});
    const {queries} = (await request.json()) as {queries: {q: string; filter: string[]}[]};
    return HttpResponse.json({
      results: queries.map(({q, filter}) => {
        const hits = entriesOf(filter[0]!.replace('what = ', ''), q);
        return {hits, estimatedTotalHits: hits.length, facetDistribution: {}};
      }),
    });
  });

const source: FinderSource = {
  kind: 'meilisearch',
  address: '/engine',
  key: 'may-only-search',
  collection: 'services',
};

const putFinder = async () => {
  const {config} = await makeConfig();
  const element = document.createElement('heard-resource-finder') as ResourceFinderLike & {
    config: typeof config;
  };
  element.config = {...config, finder: {source}};
  document.body.append(element);
  return ResourceFinderDriver.at(element);
};

describe('a person looks for help where a server is asked', () => {
  it('reads before typing that what they search for is sent, and to whom', async () => {
    network.use(engine(() => true));
    const finder = await putFinder();
    expect(finder.text()).to.contain(`sent to ${location.host}`);
    expect(finder.text()).not.to.contain('Nobody learns');
  });

  it('finds a service, and opens it', async () => {
    network.use(engine(() => true));
    const finder = await putFinder();
    await finder.search('evic');
    await finder.until('the one result', () => finder.results().length === 1);
    expect(finder.results()).to.deep.equal(['Eviction help desk']);
    await finder.open('Eviction help desk');
    expect(finder.text()).to.contain('Lake City Legal Aid');
  });

  it('hears that the server does not answer, and can try again', async () => {
    let isWell = true;
    network.use(engine(() => isWell));
    const finder = await putFinder();
    isWell = false;
    await finder.search('night');
    await finder.until('the news', () => finder.text().includes('We can’t search right now'));
    isWell = true;
    await finder.press('Try again');
    await finder.until('the one result', () => finder.results().length === 1);
    expect(finder.results()).to.deep.equal(['Night shelter']);
  });
});
