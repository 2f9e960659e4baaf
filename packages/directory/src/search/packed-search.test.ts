import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildSmall, built} from '../small-package.fixture.ts';
import {createPackedSearch} from './packed-search.ts';

describe('the packed search', () => {
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
  const search = createPackedSearch(directory);
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
  it('takes a slip of the finger in a word of four letters, two in a long one', () => {
    for (const typed of ['rnet help', 'rent hlep', 'ofice rent', 'offixe rent'])
      assert.equal(search(typed).match, 'all', typed);
    assert.deepEqual(ids('tennats'), ['c']);
    assert.deepEqual(ids('asesroia juridic'), ['e']);
    assert.deepEqual(ids('clnc').length, 0, 'two slips in four letters are another word');
  });

  it('puts the word itself over what it may have been', () => {
    const {directory: rents} = built(
      buildSmall({
        service: [
          {id: 'near', name: 'Tent lending'},
          {id: 'same', name: 'Rent advice'},
        ],
      }),
    );
    const found = createPackedSearch(rents)('rent ').positions;
    assert.deepEqual(
      found.map((position) => rents.services[position]?.id),
      ['same', 'near'],
    );
  });

  it('finds the other forms of a word', () => {
    const {directory: forms} = built(
      buildSmall({
        service: [
          {id: 'a', name: 'Evictions stopped'},
          {id: 'b', name: 'Translated letters'},
        ],
      }),
    );
    const find = createPackedSearch(forms);
    for (const typed of ['evicted now', 'evicting now', 'evict now'])
      assert.equal(forms.services[find(typed).positions[0] ?? -1]?.id, 'a', typed);
    assert.equal(forms.services[find('translation').positions[0] ?? -1]?.id, 'b');
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
    const find = createPackedSearch(many);
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
