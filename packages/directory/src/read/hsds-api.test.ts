import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, describe, it} from 'node:test';
import {describeFinding, Findings, readHsdsApi, type ApiAnswer} from '../compile/index.ts';
import {buildFrom} from './build-from.fixture.ts';

type Answers = (url: URL) => unknown;

const servers: {close(): void}[] = [];
after(() => servers.forEach((server) => server.close()));

/** A small HSDS API on this computer; `asked` are the paths it was asked for. */
async function api(answers: Answers) {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    const answer = answers(new URL(request.url ?? '', 'http://x'));
    response.writeHead(answer === undefined ? 404 : 200, {'content-type': 'application/json'});
    response.end(JSON.stringify(answer ?? null));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}

const ask = async (url: string): Promise<ApiAnswer> => {
  const response = await fetch(url);
  return response.ok
    ? {ok: true, value: await response.json()}
    : {ok: false, status: response.status, why: `status ${response.status}`};
};

async function all(options: {url: string; since?: string; findings?: Findings}) {
  const services: unknown[] = [];
  const findings = options.findings ?? new Findings();
  for await (const one of readHsdsApi({ask, ...options, findings})) services.push(one);
  return services;
}

const full = (id: number) => ({
  id: `s${id}`,
  name: `Help ${id}`,
  organization: {id: 'o', name: 'Hope'},
  phones: [{id: `p${id}`, number: `312-555-01${String(id).padStart(2, '0')}`}],
});
const page = (url: URL, contents: readonly unknown[], pages: number) => ({
  total_pages: pages,
  page_number: Number(url.searchParams.get('page')),
  last_page: Number(url.searchParams.get('page')) === pages,
  empty: contents.length === 0,
  contents,
});

describe('an HSDS API', () => {
  it('is read page by page, and compiled', async () => {
    const {url, asked} = await api((one) =>
      page(one, [full(Number(one.searchParams.get('page')))], 3),
    );
    const objects = readHsdsApi({url: `${url}/hsds/`, ask, findings: new Findings()});
    const {directory} = await buildFrom([{name: 'api', objects}]);
    assert.deepEqual(
      asked,
      [1, 2, 3].map((n) => `/hsds/services?page=${n}&per_page=100&full=true`),
    );
    assert.deepEqual(
      directory.services.map(({name}) => name),
      ['Help 1', 'Help 2', 'Help 3'],
    );
    assert.equal(directory.organizations.length, 1);
    assert.equal(directory.phones.length, 3);
  });

  it('whose list is short is asked for each service', async () => {
    const {url, asked} = await api((one) => {
      if (one.pathname === '/services')
        return page(
          one,
          [
            {id: 'a/1', name: 'A'},
            {id: 'gone', name: 'B'},
          ],
          1,
        );
      return one.pathname === '/services/a%2F1' ? {...full(1), id: 'a/1'} : undefined;
    });
    const findings = new Findings();
    const services = await all({url: `${url}/services`, findings});
    assert.deepEqual(asked.slice(1), ['/services/a%2F1', '/services/gone']);
    assert.deepEqual(services, [
      {...full(1), id: 'a/1'},
      {id: 'gone', name: 'B'},
    ]);
    assert.match(
      findings.list.map(describeFinding).join(),
      /services\/gone : page unreachable, doubtful/,
    );
  });

  it('is only asked for what changed, with the query that its address has', async () => {
    const {url, asked} = await api((one) => page(one, [full(1)], 1));
    await all({url: `${url}/services?taxonomy_id=7&per_page=5`, since: '2026-01-31'});
    assert.deepEqual(asked, [
      '/services?taxonomy_id=7&per_page=5&page=1&full=true&modified_after=2026-01-31',
    ]);
  });

  const odd: [name: string, answers: Answers, count: number, requests: number][] = [
    ['that knows no pages', () => [full(1), full(2)], 2, 2],
    [
      'that says nothing of the last page',
      (url) => ({contents: url.searchParams.get('page') === '1' ? [full(1)] : []}),
      1,
      2,
    ],
    ['that is empty', (url) => page(url, [], 0), 0, 1],
    ['that has empty but no contents', () => ({empty: true}), 0, 1],
  ];
  for (const [name, answers, count, requests] of odd) {
    it(`${name} is read to its end`, async () => {
      const {url, asked} = await api(answers);
      assert.equal((await all({url})).length, count);
      assert.equal(asked.length, requests);
    });
  }

  it('that breaks off gives no directory rather than half of one', async () => {
    const {url} = await api((one) =>
      one.searchParams.get('page') === '1' ? page(one, [full(1)], 2) : undefined,
    );
    await assert.rejects(all({url}), {name: 'HsdsApiError', message: 'status 404'});
  });

  it('that answers something else is told what was looked for', async () => {
    const {url} = await api(() => ({message: 'hello'}));
    await assert.rejects(all({url}), /contents was looked for/);
  });
});
