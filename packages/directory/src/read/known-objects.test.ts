import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KnownObjects} from './known-objects.ts';

describe('objects that are written out in many places', () => {
  it('appear first, again, and with more', () => {
    const known = new KnownObjects(false);
    const look = (value: object) => known.appearance('location', 'l', value, 1);
    assert.deepEqual(
      [{id: 'l'}, {id: 'l'}, {id: 'l', name: 'Hall'}, {id: 'l', name: 'Hall'}].map(look),
      ['first', 'again', 'more', 'again'],
    );
  });

  it('are remembered in some appearances only, so that a hostile file cannot fill the memory', () => {
    const known = new KnownObjects(false);
    const look = (n: number) => known.appearance('location', 'l', {n}, 1);
    for (let n = 0; n < 100; n++) look(n);
    assert.equal(look(5), 'again');
    assert.equal(look(50), 'more');
  });

  it('are a mistake when two services at the top have one id, unless parts are put together', () => {
    for (const [merges, expected] of [
      [false, 'duplicate'],
      [true, 'more'],
    ] as const) {
      const known = new KnownObjects(merges);
      known.appearance('service', 's', {}, 0);
      assert.equal(known.appearance('service', 's', {}, 1), 'more');
      assert.equal(known.appearance('service', 's', {}, 0), expected);
    }
  });

  it('remember what was told of them, and what was added', () => {
    const known = new KnownObjects(false);
    known.appearance('organization', '__proto__', {}, 0);
    assert.equal(known.told('organization', '__proto__'), undefined);
    known.tell('organization', '__proto__', new Map([['name', 'A']]));
    known.told('organization', '__proto__')?.add(new Map([['email', 'a@a.example']]));
    const told = known.told('organization', '__proto__');
    assert.deepEqual([told?.get('name'), told?.get('email')], ['A', 'a@a.example']);
    assert.equal(known.told('organization', 'constructor'), undefined);
  });
});
