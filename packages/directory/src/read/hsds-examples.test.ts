import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {about, buildFrom, example, exampleFolder, textSource} from './build-from.fixture.ts';

const open = {addressesMayBeShown: 'all', timeZone: 'Europe/London', country: 'GB'};

describe('the example service of HSDS 3.1', () => {
  const shapes: [name: string, sources: () => ReturnType<typeof exampleFolder>][] = [
    ['as nested JSON', () => [file('service_full.json')]],
    ['inside of its organization', () => [file('organization_full.json')]],
    ['inside of its link with a location', () => [file('service_at_location_full.json')]],
    ['in a list', () => [textSource('list.json', `[${example('hsds-3.1/service_full.json')}]`)]],
    [
      'as a line of NDJSON among others',
      () => [textSource('list.ndjson', `${line('service_full')}\n{"id":"2","name":"B"}\n`)],
    ],
    [
      'in lists by name',
      () => [textSource('dump.json', `{"services": [${example('hsds-3.1/service_full.json')}]}`)],
    ],
    ['as tabular JSON', () => [file('tabular.json')]],
    ['as CSV files', () => exampleFolder('hsds-3.1/csv/')],
  ];
  const file = (name: string) => textSource(name, example(`hsds-3.1/${name}`));
  const line = (name: string) => JSON.stringify(JSON.parse(example(`hsds-3.1/${name}.json`)));

  for (const [name, sources] of shapes) {
    it(`is read ${name}`, async () => {
      const {directory} = await buildFrom(sources(), open);
      const service = directory.services.find((one) => one.name === 'Community Counselling');
      assert.equal(service?.id, 'ac148810-d857-441c-9679-408f346de14b');
      assert.equal(
        directory.organizations[service.organization ?? -1]?.name,
        'Example Organization Inc.',
      );
      assert.deepEqual(
        [service.minimumAge, service.maximumAge, service.status],
        [12, 100, 'active'],
      );
      assert.equal(directory.locations.length, 1, 'a place that is written out many times is one');
      assert.equal(directory.locations[service.locations?.[0] ?? -1]?.name, 'MyCity Civic Center');
      assert.equal(directory.locations[0]?.addresses?.length, 1);
      assert.deepEqual(directory.locations[0]?.addresses[0]?.city, 'MyCity');
      assert.equal(directory.phones.length, 1);
      assert.deepEqual(
        service.languages?.map(({code}) => code),
        ['ur'],
      );
      assert.equal(service.documents?.length, 1, 'what to bring');
      assert.match(service.documents[0] ?? '', /^Any official identification document/);
      assert.deepEqual(service.tags?.kind, ['counselling']);
      assert.deepEqual(service.tags.access, ['wheelchair', 'hearing-loop']);
      assert.match(directory.locations[0].accessibility ?? '', /Switch hearing aid to T-coil/);
      const [hours] = directory.schedules[service.schedule ?? -1] ?? [];
      // Its rule names weeks of a year and days of a month, so only its words are certain.
      assert.match(hours?.description ?? '', /10 am to 6pm weekdays/);
      assert.equal(hours?.opensAt, undefined);
    });
  }

  it('says of its latitude of 100 degrees that it is none, and where it stands', async () => {
    const {found} = await buildFrom([file('service_at_location_full.json')], open);
    assert.ok(
      found.some((one) => / location\.latitude: coordinates unusable, dropped/.test(one)),
      found.join('\n'),
    );
  });

  it('breaks no rule of its own schema but in what the example itself has wrong', async () => {
    const {found} = await buildFrom([file('service_full.json')], open);
    assert.deepEqual(
      found.filter((one) => /unknown field|wrong type/.test(one)),
      [],
    );
  });

  it('shows no place when nobody said that it may be shown', async () => {
    const {directory} = await buildFrom([file('service_full.json')], {});
    assert.doesNotMatch(JSON.stringify(directory), /Main Street"|ABC 1234|latitude|Metro Station/);
  });

  it('is read from a page of the API', async () => {
    const {directory} = await buildFrom([file('service_list.json')], open);
    assert.deepEqual(
      directory.services.map(({name}) => name),
      ['Community Counselling'],
    );
  });
});

describe('older data', () => {
  const illinois = new URL(
    '../../../../examples/city-site/directory/illinois-legal-aid/',
    import.meta.url,
  );
  it('of HSDS 1.1 is read by the names of its files and columns', async () => {
    const sources = readdirSync(illinois)
      .filter((name) => name.startsWith('output_'))
      .map((name) =>
        textSource(name.replace('output_', ''), readFileSync(new URL(name, illinois), 'utf8')),
      );
    const {directory, rows} = await buildFrom(sources);
    const {organizations, services, locations} = directory.meta.counts;
    assert.deepEqual([organizations, services, locations], [33, 429, 520]);
    assert.equal(rows.schedule, 2492);
    assert.ok(directory.phones.length > 400);
    const library = directory.locations.find(
      ({name}) => name === 'Arlington Heights Memorial Library',
    );
    const sunday = directory.schedules[library?.schedule ?? -1]?.find(({byday}) =>
      byday?.includes('SU'),
    );
    assert.deepEqual([sunday?.opensAt, sunday?.closesAt], ['11:00', '20:00']);
  });

  it('of HSDS 2 and 1.1 is read from tables that are called otherwise', async () => {
    const tables: Record<string, string> = {
      'services.csv': 'id,name,fees\ns,Help,Free\n',
      'locations.csv': 'id,name\nl,Office\n',
      'services_at_location.csv': 'id,service_id,location_id\nx,s,l\n',
      'physical_addresses.csv': 'id,location_id,address_1,city\na,l,5 Market Sq,Testville\n',
      'holiday_schedules.csv':
        'id,service_id,closed,start_date,end_date\nh,s,true,2026-12-25,2026-12-25\n',
      'regular_schedules.csv': 'service_id,weekday,opens_at,closes_at\ns,Monday,9:00,17:00\n',
      'languages.csv': 'id,service_id,language\nl1,s,Spanish\n',
      'service_areas.csv': 'id,service_id,service_area\na1,s,Cook\n',
      'eligibility.csv': 'id,service_id,eligibility\ne1,s,Anyone\n',
      'programs.csv': 'id,name\np,Old\n',
    };
    const sources = Object.entries(tables).map(([name, text]) => textSource(name, text));
    const {directory, found} = await buildFrom(sources, {addressesMayBeShown: 'all'});
    const [service] = directory.services;
    assert.equal(directory.texts[service?.eligibilityDescription ?? -1], 'Anyone');
    assert.equal(directory.texts[service?.feesDescription ?? -1], 'Free');
    assert.deepEqual(service?.languages, [{name: 'Spanish'}]);
    assert.equal(directory.areas[service.areas?.[0] ?? -1]?.name, 'Cook');
    assert.equal(
      directory.locations[service.locations?.[0] ?? -1]?.addresses?.[0]?.city,
      'Testville',
    );
    assert.ok(!found.some((one) => one.includes('not recognized')), found.join('\n'));
  });

  it('of Florida, whose columns begin with the name of the table, is read', async () => {
    const {directory} = await buildFrom(exampleFolder('florida/'));
    assert.deepEqual(
      [directory.organizations.length, directory.services.length, directory.locations.length],
      [4, 20, 67],
    );
    const seniors = directory.services.find(({name}) => name === 'Title IIIB - Elder Services');
    assert.equal(seniors?.minimumAge, 60);
    assert.equal(
      directory.organizations[seniors.organization ?? -1]?.name,
      'Three Rivers Legal Services',
    );
  });

  it('of Florida gives its telephone numbers and counties to whoever names their columns', async () => {
    const manifest = JSON.parse(example('florida/heard-directory.json')) as Record<string, unknown>;
    const {directory} = await buildFrom(exampleFolder('florida/'), manifest);
    const office = directory.locations.find(({name}) => name === 'Homestead Office');
    assert.equal(directory.phones[office?.phones?.[0] ?? -1]?.dial, '+13052471057');
    const service = directory.services.find(({name}) => name === 'Immigration');
    assert.ok((service?.areas?.length ?? 0) > 4);
    assert.deepEqual(service?.tags, {
      kind: ['immigration_legal'],
      topic: ['Immigration'],
      cost: ['free'],
    });
    const clinic = directory.services.find(({name}) => name.startsWith('Bay Pines'));
    assert.deepEqual(clinic?.tags?.audience, ['veterans']);
    assert.ok(clinic.tags.topic?.includes('Wage Claims') && clinic.tags.kind?.includes('work'));
    assert.equal(about.version, 1);
  });
});
