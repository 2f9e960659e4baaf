import fc from 'fast-check';

import {bank} from '../questions/bank.ts';
import {optionsOf} from './form/option-warnings.ts';

/** Mostly what is right, at times what is not. */
const mostly = <Value>(right: fc.Arbitrary<Value>, wrong: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 9, arbitrary: right}, {weight: 1, arbitrary: wrong});

/** Ids that may be prefilled, mostly, and any other. */
export const anyQuestionId: fc.Arbitrary<string> = mostly<string>(
  fc.constantFrom(
    'incident.place.city',
    'incident.place.mode',
    'incident.types',
    'incident.setting',
    'online.platforms',
    'custom.a',
    'custom.b',
  ),
  fc.oneof(
    fc.constantFrom(...bank.map(({id}) => id)),
    fc.constantFrom('custom.c', 'incident.place.town', 'toString', 'x.constructor'),
  ),
);

/** An answer that may fit the question of an id. */
export const anyAnswerTo = (id: string): fc.Arbitrary<string | string[]> => {
  const options = [...optionsOf(id), 'a', 'b', 'not-sure'];
  return fc.oneof(
    fc.constantFrom(...options),
    fc.array(fc.constantFrom(...options), {minLength: 1, maxLength: 3}),
    fc.constantFrom('Lake City', '2026-11', '2026-11-31', ' ', 'x'.repeat(301)),
  );
};

const prefill = fc
  .uniqueArray(
    anyQuestionId.chain((id) => anyAnswerTo(id).map((answer) => [id, answer] as const)),
    {minLength: 1, maxLength: 3, selector: ([id]) => id},
  )
  .map((entries) => Object.fromEntries(entries));

const ids = fc.uniqueArray(anyQuestionId, {maxLength: 2});
const ownQuestions = [
  {id: 'custom.a', kind: 'choice', label: 'A?', options: [{id: 'a', label: 'A'}]},
  {id: 'custom.b', kind: 'long-text', label: 'B?'},
];

const json = fc.record(
  {
    connector: fc.constant('json'),
    endpoint: fc.constant('https://example.org/in'),
    headers: fc.dictionary(
      mostly(fc.constantFrom('X-Form', 'x-form', 'X-Token'), fc.constant('Cookie')),
      fc.constant('1'),
      {minKeys: 1, maxKeys: 2},
    ),
    fields: fc.dictionary(
      mostly(fc.constantFrom('tenantId', 'incident.types', 'custom.a'), fc.constant('nothing')),
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      {minKeys: 1, maxKeys: 2},
    ),
    seal: fc.boolean(),
  },
  {requiredKeys: ['connector', 'endpoint']},
);

const formPost = fc.record(
  {
    connector: fc.constant('form-post'),
    endpoint: fc.constant('https://example.org/f'),
    encoding: fc.constantFrom('multipart', 'url-encoded'),
    fields: fc.dictionary(
      mostly(fc.constantFrom('tenantId', 'incident.types', 'custom.a'), fc.constant('nothing')),
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      {minKeys: 1, maxKeys: 2},
    ),
    fixed: fc.dictionary(fc.constantFrom('a', 'f', 'idempotencyKey'), fc.constant('1'), {
      minKeys: 1,
      maxKeys: 2,
    }),
    keyField: fc.constantFrom('a', 'f', 'key'),
    pageMeansStored: fc.boolean(),
    seal: fc.boolean(),
  },
  {requiredKeys: ['connector', 'endpoint']},
);

const environment = fc.record({
  hosts: fc.uniqueArray(
    fc.constantFrom(...'abcdefghij').map((letter) => `${letter}.example.org`),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  endpoint: fc.constantFrom('https://a.example.org/v1', '/v1', '/in'),
});

const color = mostly(
  fc.constantFrom('#0a5fb4', 'navy', 'rgb(1 2 3)', 'navyblue'),
  fc.constant('url(x)'),
);

/** The rarer settings as somebody might write them, right or wrong. */
export const anySettings = fc.record(
  {
    delivery: fc.oneof(fc.constant({connector: 'heard', endpoint: '/v1'}), json, formPost),
    environments: fc.array(environment, {maxLength: 2}),
    frame: mostly(fc.constant('https://a.example.org/frame/x'), fc.constant('/frame')),
    theme: fc.record({accent: color, radius: mostly(fc.constant('8px'), fc.constant('8'))}),
    prefill,
    locked: mostly(fc.constant<string[]>([]), ids),
    prefillFromAddress: ids,
    form: fc.record(
      {
        preset: fc.constantFrom('hate-incident', 'online-hate'),
        features: mostly(fc.constant<string[]>([]), fc.constant<string[]>(['files'])),
        questions: fc.constant(ownQuestions),
        hide: mostly(
          fc.constant<string[]>([]),
          fc.constant<string[]>(['incident.types=online', 'where']),
        ),
      },
      {requiredKeys: []},
    ),
  },
  {requiredKeys: []},
);
