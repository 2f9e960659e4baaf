import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {helpKinds} from '@heard/schema';

import {createSearch} from '../search/search.ts';
import {buildSmall, built} from '../small-package.fixture.ts';
import {helpWords} from './help-words.ts';
import {matchHelp} from './match-help.ts';

const services = [
  {id: 'garden', name: 'Community garden', description: 'Plots for families.'},
  {id: 'rent', name: 'Tenant help desk', description: 'Eviction and housing.'},
  {id: 'both', name: 'Immigrant housing lawyers', description: 'Legal aid and asylum.'},
  {id: 'closed', name: 'Housing office', status: 'inactive'},
  {id: 'asylum', name: 'Asylum clinic', description: 'For refugees. Immigration only.'},
];

const directoryIn = (language: string) =>
  built(buildSmall({service: services}, {language})).directory;

const matched = (kinds: readonly (typeof helpKinds)[number][], language = 'en') => {
  const directory = directoryIn(language);
  const result = matchHelp(directory, createSearch(directory), kinds);
  return {...result, ids: result.positions.map((position) => directory.services[position]?.id)};
};

describe('help that fits', () => {
  it('puts a service first that answers two of the kinds', () => {
    const {ids, match} = matched(['housing', 'immigration_legal']);
    assert.equal(ids[0], 'both');
    assert.deepEqual([...ids].sort(), ['asylum', 'both', 'rent']);
    assert.equal(match, 'all');
  });
  it('leaves out what is not running', () =>
    assert.ok(!matched(['housing']).ids.includes('closed')));
  it('says so when nothing is known to fit', () => {
    for (const result of [matched([]), matched(['faith_security']), matched(['housing'], 'xx')])
      assert.deepEqual([result.ids, result.total, result.match], [[], 0, 'some']);
  });
  it('has words for every kind, in every language that it has words in', () => {
    for (const words of Object.values(helpWords))
      for (const kind of helpKinds) assert.ok(words[kind].length >= 2, kind);
  });
});
