import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {buildSmall, built} from '../small-package.fixture.ts';
import {createPackedSearch} from './packed-search.ts';

/** Finds services by name; what it does as every search does is held in `search.test.ts`. */
const searchAmong = (...names: readonly string[]) => {
  const {directory} = built(buildSmall({service: names.map((name) => ({id: name, name}))}));
  const search = createPackedSearch(directory);
  return (query: string) => {
    const {positions, match} = search(query);
    return match === 'all' ? positions.map((position) => directory.services[position]?.name) : [];
  };
};

describe('the packed search forgives', () => {
  const find = searchAmong(
    'Rent help',
    'Rent office',
    'Tenants United',
    'Asesoría jurídica',
    'Clinic',
  );

  it('a slip of the finger in a word of four letters, two in a long one', () => {
    assert.deepEqual(find('rnet help'), ['Rent help']);
    assert.deepEqual(find('rent hlep'), ['Rent help']);
    assert.deepEqual(find('ofice rent'), ['Rent office']);
    assert.deepEqual(find('offixe rent'), ['Rent office']);
    assert.deepEqual(find('tennats'), ['Tenants United']);
    assert.deepEqual(find('asesroia juridic'), ['Asesoría jurídica']);
  });

  it('no two slips in four letters: they are another word', () => {
    assert.deepEqual(find('clnc'), []);
  });

  it('and puts the word itself over what it may have been', () => {
    assert.deepEqual(searchAmong('Tent lending', 'Rent advice')('rent '), [
      'Rent advice',
      'Tent lending',
    ]);
  });

  it('other forms of a word', () => {
    const forms = searchAmong('Evictions stopped', 'Translated letters');
    for (const typed of ['evicted', 'evicting', 'evict', 'stopped evicted'])
      assert.deepEqual(forms(typed), ['Evictions stopped'], typed);
    assert.deepEqual(forms('translation'), ['Translated letters']);
  });
});
