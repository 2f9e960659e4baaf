import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildSmall, built} from '../small-package.fixture.ts';
import {words} from './words.ts';
import {createSearch} from './search.ts';

describe('words', () => {
  const cases: [string, string[]][] = [
    ['Niños, ayuda!', ['ninos', 'ayuda']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['women’s rights', ['womens', 'rights']],
    ['HIV/AIDS-related', ['hiv', 'aids', 'related']],
    ['помощь жертвам', ['помощь', 'жертвам']],
    ['  …  ', []],
    ['سَلام عليكم', ['سلام', 'عليكم']],
    ['القانونية', ['قانونيه']],
    ['می‌خواهم', ['ميخواهم']],
    ['٣١٢ ۳۱۲ ३१२', ['312', '312', '312']],
    ['法律援助', ['法律', '律援', '援助']],
    ['法', ['法']],
    ['ช่วย', ['ช่', '่ว', 'วย']],
    ['हिन्दी मदद', ['हिन्दी', 'मदद']],
    ['Straße Łódź Đặng', ['strasse', 'lodz', 'dang']],
    ['法律aid', ['法律', 'aid']],
  ];
  for (const [text, list] of cases) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text), list));
  }
});

describe('the search', () => {
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
  it('finds a part of what is written without spaces, and Arabic with and without article', () => {
    const {directory: many} = built(
      buildSmall({
        service: [
          {id: 'zh', name: '免费法律援助中心'},
          {id: 'th', name: 'ศูนย์ช่วยเหลือทางกฎหมาย'},
          {id: 'ar', name: 'المساعدة القانونية'},
        ],
      }),
    );
    const find = createSearch(many);
    const first = (query: string) => many.services[find(query).positions[0] ?? -1]?.id;
    assert.equal(first('法律'), 'zh');
    assert.equal(first('法律援'), 'zh');
    assert.equal(first('กฎหมาย'), 'th');
    assert.equal(first('مساعده قانونيه'), 'ar');
    assert.equal(first('القانونية'), 'ar');
  });

  it('gives everything, in order, when nothing is asked', () => {
    assert.deepEqual(ids('  '), ['a', 'e', 'c', 'b', 'd']);
    assert.deepEqual(search('', {limit: 2}), {positions: [0, 1], total: 5, match: 'all'});
  });
});
