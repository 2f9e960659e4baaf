import {packDirectory} from '@heard/directory/compile';
import {smallDirectory, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {deflateSync} from 'fflate';
import {http, HttpResponse} from 'msw';

import {loadCompiled} from './load-compiled.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => network.reset());

const {file} = packDirectory(smallDirectory, {
  deflate: (bytes) => deflateSync(bytes),
  nameOf: String,
});
const {DecompressionStream} = globalThis;
const found = async () => {
  const url = new URL('/help.heard', location.href).href;
  network.use(http.get(url, () => new HttpResponse(file as Uint8Array<ArrayBuffer>)));
  const {hits} = await (await loadCompiled(url, {})).find({text: 'evict'});
  return hits.map(({service}) => service.name);
};

describe('a packed directory', () => {
  afterEach(() => Object.assign(globalThis, {DecompressionStream}));

  it('is opened by the browser', async () => {
    expect(await found()).to.deep.equal(['Eviction help desk', 'Old eviction clinic']);
  });

  it('is opened by code of ours where the browser is too old to know how, or knows other ways only', async () => {
    const OlderStream = function (format: string) {
      throw new TypeError(`Unsupported: ${format}`);
    };
    for (const older of [undefined, OlderStream]) {
      Object.assign(globalThis, {DecompressionStream: older});
      expect(await found()).to.deep.equal(['Eviction help desk', 'Old eviction clinic']);
    }
  });
});
