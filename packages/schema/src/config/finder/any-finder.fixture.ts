import fc from 'fast-check';

import {finderSourceKinds} from './finder-config.ts';

/** Mostly what is right, at times what is not. */
const mostly = <Value>(right: Value, wrong: Value) =>
  fc.oneof({weight: 9, arbitrary: fc.constant(right)}, {weight: 1, arbitrary: fc.constant(wrong)});

const address = fc.oneof(
  mostly('/directory.json', 'http://a.example.org'),
  fc.constant('https://a.example.org/x'),
);

const source = fc.record(
  {
    kind: fc.constantFrom(...finderSourceKinds),
    address,
    key: mostly('abc', 'a b'),
    collection: mostly('services', 'a/b'),
    timeZone: mostly('America/Chicago', '6'),
    language: mostly('es', 'Spanish'),
    country: mostly('US', 'us'),
    addressesMayBeShown: fc.boolean(),
  },
  {requiredKeys: ['kind', 'address']},
);

/** A finder as somebody might set it up, right or wrong. */
export const anyFinder = fc.record(
  {
    directory: address,
    integrity: mostly(`sha256-${'b'.repeat(43)}=`, 'sha256-b'),
    source,
    tellWrong: mostly('mailto:a@example.org', 'mailto:a@example.org?cc=b'),
    keep: fc.boolean(),
    deepLinks: fc.boolean(),
    map: fc.oneof(
      mostly(true, false),
      fc.record({tiles: mostly('/{z}/{x}/{y}', '/{z}/{x}')}, {requiredKeys: []}),
    ),
  },
  {requiredKeys: []},
);
