import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inflateRawSync} from 'node:zlib';
import fc from 'fast-check';

import {SourceError} from '../source/resource-source.ts';
import {buildSmall, built} from '../small-package.fixture.ts';
import {openCompiled} from './compiled-source.ts';
import {opened, openPacked, pack} from './opened.fixture.ts';
import {partOf} from './part-of.ts';
import {readSections, writeSections} from './sections.ts';
import {serviceAt} from '../service-view.ts';

const {directory} = built(
  buildSmall(
    {
      organization: [{id: 'o', name: 'Tenants United', description: 'We help.'}],
      service: [
        {id: 'a', name: 'Rent help', organization_id: 'o', description: 'Money', fees: 'Free'},
        {id: 'b', name: 'Clinic', organization_id: 'o', description: 'Money'},
        {id: 'c', name: 'Desk', description: 'Talk'},
      ],
      location: [
        {id: 'l', name: 'Office', organization_id: 'o', latitude: '41.9', longitude: '-87.6'},
      ],
      service_at_location: [{id: '1', service_id: 'b', location_id: 'l'}],
      phone: [
        {service_id: 'a', number: '312-555-0100'},
        {organization_id: 'o', number: '312-555-0199'},
      ],
      service_area: [{service_id: 'c', name: 'Cook', kind: 'county'}],
      schedule: [
        {location_id: 'l', byday: 'MO', opens_at: '09:00', closes_at: '17:00', freq: 'WEEKLY'},
      ],
    },
    {addressesMayBeShown: 'all'},
  ),
);

const troubleOf = async (file: Uint8Array): Promise<string> => {
  try {
    const source = await openPacked({file, blocks: new Map()});
    await source.find({text: 'rent'});
    return 'none';
  } catch (error) {
    assert.ok(error instanceof SourceError, String(error));
    return error.trouble;
  }
};

suite('a compiled file', () => {
  test('made by a later version says so', async () => {
    const {file} = pack(directory);
    file[5]!++;
    assert.equal(await troubleOf(file), 'newer');
  });

  test('that is cut off anywhere, or is something else, is broken', async () => {
    const {file} = pack(directory, {split: false});
    for (let length = 0; length < file.length; length += 7)
      assert.equal(await troubleOf(file.slice(0, length)), 'broken', String(length));
    for (const text of [
      '',
      '<!doctype html>',
      '{"version":1}',
      'HEARD',
      'HEARD\u0002\u0000\u0000\u0000\u0000',
    ])
      assert.equal(await troubleOf(new TextEncoder().encode(text)), 'broken', text);
  });

  test('that was changed anywhere is broken or gives an answer, and never anything else', async () => {
    const {file} = pack(directory, {split: false, deflate: (bytes) => bytes});
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
        const changed = file.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        assert.ok(['none', 'broken', 'newer'].includes(await troubleOf(changed)));
      }),
      {numRuns: 1500},
    );
  });

  test('whose sections say that they are longer than they can be is broken before room is made', async () => {
    const {file} = pack(directory, {split: false});
    const rooms: number[] = [];
    const source = (length: number) => {
      const end = 10 + new DataView(file.buffer, file.byteOffset).getUint32(6, true);
      const head = JSON.parse(new TextDecoder().decode(file.subarray(10, end))) as {
        sections: Record<string, number[]>;
      };
      head.sections['details'] = [head.sections['details']![0]!, length];
      const text = new TextEncoder().encode(JSON.stringify(head));
      const whole = new Uint8Array([...file.subarray(0, 10), ...text, ...file.subarray(end)]);
      new DataView(whole.buffer).setUint32(6, text.length, true);
      const missing = () => Promise.reject(new Error('not asked for'));
      return openCompiled(whole, {
        inflate: async (bytes, room) => {
          rooms.push(room);
          return new Uint8Array(inflateRawSync(bytes));
        },
        load: missing,
        loadSearch: missing,
        loadPlaces: missing,
      });
    };
    assert.equal((await source(5_000).find({text: ''})).total, 3);
    await assert.rejects(source(1e12).find({text: ''}), {trouble: 'broken'});
    assert.deepEqual(rooms, [5_000]);
  });

  test('is the same each time', () => {
    assert.deepEqual(pack(directory, {split: true}), pack(directory, {split: true}));
  });

  test('gives every service as it was, in one file and in blocks', async () => {
    for (const split of [false, true]) {
      const source = await opened(directory, {split});
      for (const [position, {id}] of directory.services.entries())
        assert.deepEqual(await source.service(id), serviceAt(directory, position));
    }
  });
});

test('a part of a directory has what belongs to its services, and no more', () => {
  const part = partOf(directory, 0, 1);
  assert.deepEqual(serviceAt(part, 0), serviceAt(directory, 0));
  assert.deepEqual(
    [part.services.length, part.locations.length, part.phones.length, part.areas.length],
    [1, 1, 1, 0],
  );
});

test('sections come out as they went in, packed or not', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.uint8Array({maxLength: 50})),
      (sections) => {
        const read = readSections(writeSections({hello: 1}, sections));
        assert.ok(read.state === 'ready');
        assert.equal(read.head['hello'], 1);
        for (const [name, bytes] of Object.entries(sections))
          assert.deepEqual(read.stored(name), bytes);
      },
    ),
  );
});
