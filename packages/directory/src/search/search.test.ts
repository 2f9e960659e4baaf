import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildSmall, built} from '../small-package.fixture.ts';
import {words} from './fold.ts';
import {createSearch} from './search.ts';

describe('words', () => {
  const cases: [string, string[]][] = [
    ['Niños, ayuda!', ['ninos', 'ayuda']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['women’s rights', ['womens', 'rights']],
    ['HIV/AIDS-related', ['hiv', 'aids', 'related']],
    ['помощь жертвам', ['помощь', 'жертвам']],
    ['  …  ', []],
  ];
  for (const [text, list] of cases) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text), list));
  }
});

describe('search', () => {
  const {directory} = built(
    buildSmall({
      organization: [{id: 'o', name: 'Tenants United'}],
      service: [
        {id: 'a', name: 'Advice desk', description: 'Help with rent'},
        {id: 'b', name: 'Rent help', description: 'Money'},
        {id: 'c', name: 'Clinic', organization_id: 'o'},
        {id: 'd', name: 'Rent office', status: 'inactive'},
        {id: 'e', name: 'Asesoría jurídica', description: 'Español'},
      ],
    }),
  );
  const search = createSearch(directory);
  const ids = (query: string) =>
    search(query).positions.map((position) => directory.services[position]?.id);

  it('puts a word in the name over one in the text', () => {
    assert.deepEqual(ids('rent').slice(0, 2), ['b', 'a']);
  });
  it('puts what is not running last', () => assert.equal(ids('rent').at(-1), 'd'));
  it('looks at the organization', () => assert.deepEqual(ids('tenants'), ['c']));
  it('needs no accents', () => assert.deepEqual(ids('asesoria JURIDICA'), ['e']));
  it('takes the last word as unfinished, and only the last', () => {
    assert.deepEqual(ids('rent hel'), ['b', 'a']);
    assert.equal(search('ren help').match, 'some');
  });
  it('takes any word when no service has all', () => {
    const result = search('rent jurid');
    assert.equal(result.match, 'some');
    assert.equal(result.total, 4);
  });
  it('finds nothing where there is nothing', () => {
    assert.deepEqual(search('xylophone'), {positions: [], total: 0, match: 'all'});
  });
  it('gives everything, in order, when nothing is asked', () => {
    assert.deepEqual(ids('  '), ['a', 'e', 'c', 'b', 'd']);
    assert.deepEqual(search('', {limit: 2}), {positions: [0, 1], total: 5, match: 'all'});
  });
});
