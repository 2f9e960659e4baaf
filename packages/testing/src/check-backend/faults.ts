import {withHeader, type Asked, type Fault, type Said} from './faulty-back-end.ts';

/** A fault, and the checks that have to catch it: no other may. */
export interface CaughtFault {
  /** With the row of the fault checklist, where there is one. */
  readonly name: string;
  readonly fault: Fault;
  readonly caughtBy: readonly string[];
}

type Change = (said: Said, asked: Asked) => Said;

const refusal = ({status}: Said) => status >= 400;
const onIntake = ({method, path}: Asked) => method === 'POST' && path === '/intake';
const json = (said: Said) => JSON.parse(said.text) as Record<string, unknown>;
const withJson = (said: Said, change: Record<string, unknown>): Said => ({
  ...said,
  text: JSON.stringify({...json(said), ...change}),
});

/** Changes only the answers of which `is` holds. */
const where =
  (is: (said: Said, asked: Asked) => boolean, change: Change): NonNullable<Fault['answer']> =>
  (said, asked) =>
    is(said, asked) ? change(said, asked) : said;

const day = () => new Date().toISOString().slice(0, 10);
/** What a back end says that believes too much. It stores nothing, so nothing else goes wrong. */
const accepts = (is: (asked: Asked) => boolean): Fault => ({
  answer: where(
    (said, asked) => refusal(said) && onIntake(asked) && is(asked),
    (said) => ({
      ...withHeader(said, 'Content-Type', 'application/json'),
      status: 201,
      text: JSON.stringify({received: true, receivedOn: day()}),
    }),
  ),
});

const problem = (status: number, type: string): Said => ({
  status,
  headers: [
    ['Content-Type', 'application/problem+json'],
    ['Cache-Control', 'no-store'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Access-Control-Allow-Origin', '*'],
  ],
  text: JSON.stringify({type: `urn:heard:problem:${type}`, title: 'No.', status}),
});

const spendsKeys = (): Fault => {
  const spent = new Set<string | undefined>();
  return {
    instead: (asked) =>
      onIntake(asked) && spent.has(asked.headers['idempotency-key'])
        ? problem(422, 'key-reused')
        : undefined,
    answer: where(
      (said, asked) => onIntake(asked) && said.status === 400,
      (said, asked) => {
        spent.add(asked.headers['idempotency-key']);
        return said;
      },
    ),
  };
};

const headerFault = (name: string, value?: string): Fault => ({
  answer: (said) => withHeader(said, name, value),
});

let keys = 0;
const nextKey = () => `unasked-key-${String(keys++).padStart(10, '0')}`;

export const caughtFaults: readonly CaughtFault[] = [
  {
    name: 'H16 a preflight that does not allow our headers',
    fault: {
      answer: where(
        (_, {method, path}) => method === 'OPTIONS' && path === '/intake',
        (said) => withHeader(said, 'Access-Control-Allow-Headers', 'Content-Type'),
      ),
    },
    caughtBy: ['cors-preflight'],
  },
  {
    name: 'H16 a firewall that refuses every preflight',
    fault: {instead: ({method}) => (method === 'OPTIONS' ? problem(403, 'no') : undefined)},
    caughtBy: ['cors-preflight', 'cors-preflight-objects'],
  },
  {
    name: 'H16 the origin allowed twice, by the program and by the proxy before it',
    fault: {
      answer: where(
        ({status}, asked) => onIntake(asked) && status === 201,
        (said) => ({...said, headers: [...said.headers, ['Access-Control-Allow-Origin', '*']]}),
      ),
    },
    caughtBy: ['cors-answer'],
  },
  {
    name: 'H16 refusals that no page may read',
    fault: {
      answer: where(
        (said, asked) => refusal(said) && onIntake(asked),
        (said) => withHeader(said, 'Access-Control-Allow-Origin'),
      ),
    },
    caughtBy: ['cors-refusal'],
  },
  {
    name: 'headers that no page may read',
    fault: headerFault('Access-Control-Expose-Headers'),
    caughtBy: ['cors-expose', 'cors-expose-objects'],
  },
  {
    name: 'cookies wanted from every page',
    fault: headerFault('Access-Control-Allow-Credentials', 'true'),
    caughtBy: ['no-credentials'],
  },
  {name: 'a cookie', fault: headerFault('Set-Cookie', 'visitor=1'), caughtBy: ['no-cookie']},
  {
    name: 'answers that may be kept',
    fault: headerFault('Cache-Control', 'public, max-age=60'),
    caughtBy: ['no-store'],
  },
  {name: 'no nosniff', fault: headerFault('X-Content-Type-Options'), caughtBy: ['no-guess']},
  {
    name: 'refusals that are plain JSON',
    fault: {
      answer: where(refusal, (said) => withHeader(said, 'Content-Type', 'application/json')),
    },
    caughtBy: ['refusals-are-problems'],
  },
  {
    name: '400 for all that is 422',
    fault: {
      answer: where(
        ({status}) => status === 422,
        (said) => ({...withJson(said, {status: 400}), status: 400}),
      ),
    },
    caughtBy: [
      'key-reused',
      'lookup-reused',
      'recipient-unknown',
      'object-key-reused',
      'object-unknown',
    ],
  },
  {
    name: 'N22 refusals that point nowhere',
    fault: {answer: where(refusal, (said) => withJson(said, {errors: undefined}))},
    caughtBy: ['field-missing', 'recipient-unknown', 'object-unknown'],
  },
  {
    name: 'N25 keys that are not looked at',
    fault: {
      ask: (asked) => ({...asked, headers: {...asked.headers, 'idempotency-key': nextKey()}}),
    },
    caughtBy: [
      'key-reused',
      'key-missing',
      'key-malformed',
      'object-same-again',
      'object-key-reused',
    ],
  },
  {
    name: 'D02 the same report counted again each time',
    fault: {
      answer: where(
        ({status}, asked) => onIntake(asked) && status === 200,
        (said) => ({...withHeader(said, 'Idempotency-Replayed'), status: 201}),
      ),
    },
    caughtBy: ['same-again', 'replay-said', 'lookup-same', 'same-at-once'],
  },
  {
    name: 'keys spent by a refused body',
    fault: spendsKeys(),
    caughtBy: ['key-not-spent'],
  },
  {
    name: 'N15 a 201 with nothing in it',
    fault: {
      answer: where(
        ({status}) => status < 300,
        (said) => ({...said, text: ''}),
      ),
    },
    caughtBy: ['answer-believable', 'day-right'],
  },
  {
    name: 'N17 a 201 with a field too many',
    fault: {
      answer: where(
        ({status}, asked) => onIntake(asked) && status < 300,
        (said) => withJson(said, {id: 7}),
      ),
    },
    caughtBy: ['answer-believable', 'day-right'],
  },
  {
    name: 'the day of another year',
    fault: {
      answer: where(
        ({status}, asked) => onIntake(asked) && status < 300,
        (said) => withJson(said, {receivedOn: '2020-01-01'}),
      ),
    },
    caughtBy: ['day-right'],
  },
  {
    name: 'N15 cut JSON taken for a report',
    fault: accepts(({body}) => body.startsWith('{') && !body.trimEnd().endsWith('}')),
    caughtBy: ['json-cut'],
  },
  {
    name: 'A08 deep JSON that brings the program down',
    fault: {
      instead: ({body}) => (body.startsWith('[[') ? problem(500, 'unavailable') : undefined),
    },
    caughtBy: ['json-deep', 'no-own-fault'],
  },
  {
    name: 'unknown fields taken',
    fault: accepts(({body}) => body.includes('"message"')),
    caughtBy: ['field-unknown'],
  },
  {
    name: 'other media types taken',
    fault: accepts(({headers}) => headers['content-type'] === 'text/plain'),
    caughtBy: ['type-other'],
  },
  {
    name: 'compressed bodies taken',
    fault: accepts(({headers}) => headers['content-encoding'] === 'gzip'),
    caughtBy: ['body-compressed'],
  },
  {
    name: 'N23 a proxy that takes 100 kilobytes only',
    fault: {
      instead: (asked) =>
        onIntake(asked) && asked.body.length > 100_000 ? problem(413, 'body-too-large') : undefined,
    },
    caughtBy: ['largest-stored'],
  },
  {
    name: 'A08 no limit',
    fault: accepts(({body}) => body.length > 262_144),
    caughtBy: ['too-large'],
  },
  {
    name: 'C21 reports for any tenant taken',
    fault: accepts(({body}) => body.includes('"tenant":"heard-canary')),
    caughtBy: ['tenant-unknown'],
  },
  {
    name: 'refusals that repeat what was sent',
    fault: {
      answer: where(
        (said, asked) => refusal(said) && onIntake(asked),
        (said, {body}) => withJson(said, {detail: body.slice(0, 500)}),
      ),
    },
    caughtBy: ['no-echo'],
  },
  {
    name: 'A10 an address for the curious',
    fault: {
      instead: ({method}) =>
        method === 'GET' ? {...problem(200, 'none'), text: '{"reports": 7}'} : undefined,
    },
    caughtBy: ['method-other', 'address-other'],
  },
  {
    name: 'A10 a 405 that does not say what is allowed',
    fault: headerFault('Allow'),
    caughtBy: ['method-other'],
  },
  {
    name: 'a file that nobody finds again',
    fault: headerFault('Location'),
    caughtBy: ['object-stored', 'object-same-again', 'object-key-reused', 'object-bound-once'],
  },
  {
    name: 'a version of tus that is not said',
    fault: headerFault('Tus-Version'),
    caughtBy: ['object-other-tus'],
  },
];
