import assert from 'node:assert/strict';
import {test} from 'node:test';

import {IntakeAccepted} from '@heard/schema';
import fc from 'fast-check';

import {isAccepted} from './outcome.ts';

test('N17 the check by hand takes exactly what the schema takes', () => {
  const near = fc.record(
    {
      received: fc.oneof(fc.constant(true), fc.anything()),
      receivedOn: fc.oneof(
        fc.constantFrom('2026-11-23', '2026-11-23\n', '2026-1-2', '', 'x2026-11-23', '２026-11-23'),
        fc.anything(),
      ),
      extra: fc.anything(),
    },
    {requiredKeys: []},
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.anything(), fc.json().map(String)), (value) => {
      assert.equal(isAccepted(value), IntakeAccepted.safeParse(value).success);
    }),
    {numRuns: 2000},
  );
  assert.equal(isAccepted({received: true, receivedOn: '2026-11-23'}), true);
});
