import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildDirectoryFrom} from '../compile/index.ts';
import {about, buildFrom, textSource} from './build-from.fixture.ts';

const mapping = {
  version: 1,
  columns: {
    Agency: 'organization.name',
    Program: 'service.name',
    'What we do': 'service.description',
    More: 'service.description',
    'Open?': {to: 'service.status', values: {Y: 'active', N: 'inactive'}},
    Phone: {to: 'phone.number', split: ';'},
    Fax: {to: 'phone.number', with: {type: 'fax'}},
    Languages: {to: 'language.name', split: ','},
    Street: 'address.address_1',
    Town: 'address.city',
    'Show street?': 'location.may_be_shown',
    Monday: {to: 'schedule.weekly', prefix: 'Monday: '},
    Counties: {to: 'service_area.name', split: '/'},
  },
  constants: {'service_area.kind': 'county', 'address.state_province': 'IL'},
};
const sheet = [
  'Agency;Program;What we do;More;Open?;Phone;Fax;Languages;Street;Town;Show street?;Monday;Counties',
  'Hope;Food;"Soup; bread";Every day;Y;"312-555-0100; 312-555-0101";312-555-0102;English, Farsi;5 Market Sq;Testville;yes;9:00-17:00;Cook/Lake',
  'Hope;Food;"Soup; bread";Every day;Y;"312-555-0100; 312-555-0101";312-555-0102;English, Farsi;8 Hill Rd;Testville;yes;9:00-17:00;Cook/Lake',
  'Hope;Shelter;Beds;;N;;;;77 Hideaway Row;Secretville;no;;',
  'Hope;Shelter;Beds;;N;;;;77 Hideaway Row;Secretville;yes;;',
  ';;;;;;;;;;;;',
].join('\r\n');
const options = {
  mapping,
  addressesMayBeShown: [{table: 'location', column: 'may_be_shown', values: ['yes']}],
};

describe('a spreadsheet with a mapping', () => {
  it('becomes services with their organization, numbers, languages, hours, places', async () => {
    const {directory, found} = await buildFrom([textSource('list.csv', sheet)], options);
    assert.deepEqual(
      found.filter((one) => !one.includes('confidential')),
      [],
    );
    assert.deepEqual(
      directory.organizations.map(({name}) => name),
      ['Hope'],
    );
    const [food, shelter] = directory.services;
    assert.deepEqual(
      [food?.name, food?.status, shelter?.name, shelter?.status],
      ['Food', 'active', 'Shelter', 'inactive'],
    );
    assert.equal(directory.texts[food?.description ?? -1], 'Soup; bread\nEvery day');
    assert.deepEqual(
      food?.phones?.map((position) => [
        directory.phones[position]?.dial,
        directory.phones[position]?.type,
      ]),
      [
        ['+13125550100', undefined],
        ['+13125550101', undefined],
        ['+13125550102', 'fax'],
      ],
    );
    assert.deepEqual(
      food?.languages?.map(({name}) => name),
      ['English', 'Farsi'],
    );
    assert.deepEqual(
      food?.areas?.map((position) => directory.areas[position]),
      [
        {kind: 'county', name: 'Cook'},
        {kind: 'county', name: 'Lake'},
      ],
    );
    assert.equal(directory.schedules[food?.schedule ?? -1]?.[0]?.closesAt, '17:00');
  });

  it('makes rows of one program one service at several places', async () => {
    const {directory} = await buildFrom([textSource('list.csv', sheet)], options);
    const [food] = directory.services;
    assert.deepEqual(
      food?.locations?.map((position) => directory.locations[position]?.addresses?.[0]?.address1),
      ['5 Market Sq', '8 Hill Rd'],
    );
  });

  it('hides a place that one row shows and another does not', async () => {
    const {directory} = await buildFrom([textSource('list.csv', sheet)], options);
    assert.doesNotMatch(JSON.stringify(directory), /hideaway|secretville/i);
  });

  it('gives a service the same id when rows are moved or added', async () => {
    const [header = '', ...rows] = sheet.split('\r\n');
    const other = [header, 'New;Thing;;;;;;;;;;;', ...rows.reverse()].join('\n');
    const first = await buildFrom([textSource('list.csv', sheet)], options);
    const second = await buildFrom([textSource('list.csv', other)], options);
    const ids = ({directory}: typeof first) =>
      new Map(directory.services.map(({name, id}) => [name, id]));
    assert.equal(ids(first).get('Food'), ids(second).get('Food'));
    assert.equal(ids(first).get('Shelter'), ids(second).get('Shelter'));
  });

  it('says which of its columns are not there', async () => {
    const {found} = await buildFrom([textSource('list.csv', 'Program\nFood\n')], options);
    assert.ok(found.includes('list.csv Agency: column missing, dropped'), found.join('\n'));
  });

  it('says what services can be found by, from columns and for all rows', async () => {
    const tagged = {
      version: 1,
      columns: {
        Program: 'service.name',
        Kind: {to: 'tag.kind', split: '/', values: {Law: 'legal', Beds: 'shelter'}},
        Topics: {to: 'tag.topic', split: ';'},
        For: 'tag.audience',
        'No names': {to: 'tag.promise', values: {Y: 'anonymous'}},
        Price: 'tag.cost',
        Access: 'tag.access',
        Bring: {to: 'required_document.document', split: ';'},
      },
      constants: {'tag.cost': 'free', 'tag.promise': 'no-police', 'tag.mode': 'phone'},
    };
    const text = [
      'Program,Kind,Topics,For,No names,Price,Access,Bring',
      'Aid,Law/Beds,Debt; Benefits,"women, veterans",Y,sliding scale,ramp,ID;Rent bill',
      'Other,Fun,,,N,,,',
    ].join('\n');
    const {directory} = await buildFrom([textSource('list.csv', text)], {mapping: tagged});
    const [aid, other] = directory.services;
    assert.deepEqual(aid?.tags, {
      kind: ['legal', 'shelter'],
      topic: ['Debt', 'Benefits'],
      cost: ['low'],
      audience: ['women', 'veterans'],
      access: ['wheelchair'],
      mode: ['phone'],
      promise: ['anonymous'],
    });
    assert.deepEqual(aid?.documents, ['ID', 'Rent bill']);
    assert.deepEqual(other?.tags, {cost: ['free'], mode: ['phone'], promise: ['no-police']});
  });

  it('that names a field which there is not is refused', async () => {
    const wrong = {
      version: 1,
      columns: {A: 'service.nmae', B: 'constructor.name', C: 'tag.toString'},
    };
    const sources = [textSource('list.csv', 'A\nx\n')];
    const result = await buildDirectoryFrom({
      manifest: about,
      mapping: wrong,
      sources,
      builtOn: '2026-01-31',
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({path}) => path),
      ['mapping.columns.A', 'mapping.columns.B', 'mapping.columns.C'],
    );
    assert.match(result.problems[0]?.message ?? '', /is no field, like service\.name/);
  });
});
