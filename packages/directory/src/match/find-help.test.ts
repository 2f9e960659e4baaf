import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {helpKinds} from '@heard/schema';

import {opened} from '../packed/opened.fixture.ts';
import {buildSmall, built} from '../small-package.fixture.ts';
import {findHelp} from './find-help.ts';
import {helpWords} from './help-words.ts';

const services = [
  {id: 'garden', name: 'Community garden', description: 'Plots for families.'},
  {id: 'rent', name: 'Tenant help desk', description: 'Eviction and housing.'},
  {id: 'both', name: 'Immigrant housing lawyers', description: 'Legal aid and asylum.'},
  {id: 'closed', name: 'Housing office', status: 'inactive'},
  {id: 'asylum', name: 'Asylum clinic', description: 'For refugees. Immigration only.'},
];

const found = async (
  kinds: readonly (typeof helpKinds)[number][],
  {language = 'en', isTagged = true} = {},
) => {
  const {directory} = built(buildSmall({service: services}, {language}));
  const untagged = directory.services.map((service) => ({...service, tags: undefined}));
  const source = opened(isTagged ? directory : {...directory, services: untagged as never});
  const help = await findHelp(source, kinds, {limit: 10});
  return help?.hits.map(({service}) => service.id);
};

describe('help that fits', () => {
  it('puts a service first that says it gives two of the kinds, and what is not running last', async () => {
    assert.deepEqual(await found(['housing', 'legal']), ['both', 'rent', 'closed']);
  });

  it('goes by words where no service says its kind', async () => {
    const ids = await found(['housing', 'immigration_legal'], {isTagged: false});
    assert.equal(ids?.[0], 'both');
    assert.deepEqual([...ids].sort(), ['asylum', 'both', 'rent']);
  });

  it('says so when nothing is known to fit', async () => {
    assert.equal(await found([]), undefined);
    assert.equal(await found(['faith_security']), undefined);
    assert.equal(await found(['housing'], {language: 'xx'}), undefined);
  });

  it('has words for every kind, in every language that it has words in', () => {
    for (const words of Object.values(helpWords))
      for (const kind of helpKinds) assert.ok(words[kind].length >= 2, kind);
  });
});
