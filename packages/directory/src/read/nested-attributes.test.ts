import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildFrom, textSource} from './build-from.fixture.ts';

const term = {id: 't', name: 'Housing advice', taxonomy: 'Ours'};
const service = {
  id: 's',
  name: 'Help',
  attributes: [{id: 'a1', taxonomy_term: term}],
  program: {id: 'p', name: 'Rent relief'},
  contacts: [
    {id: 'c', name: 'Ann', email: 'ann@a.example', phones: [{id: 'n', number: '312-555-0100'}]},
  ],
  organization: {
    id: 'o',
    name: 'Somebody',
    attributes: [{id: 'a2', label: 'policeIndependent', value: 'true'}],
  },
  service_at_locations: [
    {
      id: 'x',
      location: {id: 'l', name: 'Hall', attributes: [{label: 'anonymousOk', value: 'yes'}]},
      attributes: [{id: 'a3', label: 'audience', value: 'veterans'}],
    },
  ],
};
const open = {addressesMayBeShown: 'all'};
const build = async (value: object) =>
  buildFrom([textSource('data.json', JSON.stringify(value))], open);

describe('what hangs on a service in JSON', () => {
  it('is read with its terms, program and people to ask, wherever it hangs', async () => {
    const {directory, found} = await build(service);
    const [help] = directory.services;
    assert.deepEqual(help?.tags, {
      kind: ['housing'],
      topic: ['Housing advice', 'Rent relief'],
      audience: ['veterans'],
      mode: ['phone'],
      promise: ['anonymous', 'no-police'],
    });
    assert.equal(help.email, 'ann@a.example');
    assert.equal(directory.phones[help.phones?.[0] ?? -1]?.dial, '+13125550100');
    assert.deepEqual(found, []);
  });

  it('is read of a second service whose organization, term and program were there before', async () => {
    const {directory} = await build([
      service,
      {
        ...service,
        id: 's2',
        name: 'More help',
        service_at_locations: [{...service.service_at_locations[0], id: 'x2'}],
      },
    ]);
    const [first, second] = directory.services;
    assert.deepEqual(second?.tags, first?.tags);
  });

  it('is read when the service is inside of its organization', async () => {
    const {organization, ...rest} = service;
    const {directory} = await build({...organization, services: [rest]});
    assert.deepEqual(directory.services[0]?.tags?.promise, ['anonymous', 'no-police']);
  });
});
