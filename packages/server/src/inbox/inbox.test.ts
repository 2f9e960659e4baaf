import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  InboxList,
  LoginChallengeAnswer,
  Problem,
  problemUrn,
  Session,
  type ProblemType,
} from '@heard/schema';
import {Decrypter, generateHybridIdentity, identityToRecipient} from 'age-encryption';

import {createServer, type ServerOptions} from '../app.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {answerTo, inboxOrigin, openChallenge, postJson} from '../test-setting/logging-in.ts';
import {
  center,
  city,
  office,
  otherOffice,
  police,
  stranger,
  tenants,
  type Reader,
} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';

onEveryDatabase('the inbox', (open) => {
  const database = useDatabase(open);
  let now = new Date('2026-11-23T14:00:00Z');
  const passes = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));
  const server = (options: Partial<ServerOptions> = {}) =>
    createServer({
      database: database(),
      tenants,
      origin: inboxOrigin,
      clock: () => now,
      ...options,
    });
  type App = ReturnType<typeof server>;

  const ask = (app: App, tenant: string, key: string, headers?: Record<string, string>) =>
    app.request('/v1/inbox/challenges', postJson({tenant, key}, headers));
  const challengeFor = async (app: App, tenant: string, {key}: Reader) => {
    const response = await ask(app, tenant, key);
    assert.equal(response.status, 201);
    return LoginChallengeAnswer.parse(await response.json());
  };
  const rightAnswer = async (app: App, tenant: string, reader: Reader) => {
    const challenge = await challengeFor(app, tenant, reader);
    return answerTo(challenge, await openChallenge(challenge, reader.identity));
  };
  const answer = (app: App, body: unknown, headers?: Record<string, string>) =>
    app.request('/v1/inbox/sessions', postJson(body, headers));
  const logIn = async (app: App, tenant: string, reader: Reader) => {
    const response = await answer(app, await rightAnswer(app, tenant, reader));
    assert.equal(response.status, 201);
    return Session.parse(await response.json());
  };
  const fetchAs = (app: App, {token}: Session, path: string, method = 'GET') =>
    app.request(path, {method, headers: {Authorization: `Bearer ${token}`}});
  const listFor = async (app: App, session: Session) => {
    const response = await fetchAs(app, session, '/v1/inbox/items');
    assert.equal(response.status, 200);
    return InboxList.parse(await response.json()).items;
  };
  const isRefused = async (response: Response, status: number, type: ProblemType) => {
    assert.equal(response.status, status);
    assert.equal(Problem.parse(await response.json()).type, problemUrn(type));
  };

  test('a member of staff logs in with their key and opens what is sealed to it', async () => {
    const app = server();
    const sending = await newSending({to: [office, police], text: 'What happened to us.'});
    await app.request('/v1/intake', requestFor(sending));
    const session = await logIn(app, 'city', office);
    assert.deepEqual([session.recipient, session.expiresInSeconds], ['office', 1800]);
    const items = await listFor(app, session);
    const size = Buffer.from(sending.body.sealed, 'base64').byteLength;
    assert.equal(items.length, 1);
    const [item] = items;
    assert.deepEqual(item, {
      id: item?.id,
      receivedOn: '2026-11-23',
      size,
      recipients: ['office', 'police'],
      lookup: sending.body.lookup,
      objects: [],
    });
    const file = await fetchAs(app, session, `/v1/inbox/items/${item?.id}`);
    assert.equal(file.headers.get('Content-Type'), 'application/octet-stream');
    assert.equal(file.headers.get('Access-Control-Allow-Origin'), null);
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.identity);
    const text = await decrypter.decrypt(new Uint8Array(await file.arrayBuffer()), 'text');
    assert.equal(text, 'What happened to us.');
  });

  test('the newest day comes first', async () => {
    now = new Date('2026-11-20T10:00:00Z');
    const app = server();
    for (let day = 0; day < 3; day += 1) {
      await app.request('/v1/intake', requestFor(await newSending()));
      passes(86_400);
    }
    const items = await listFor(app, await logIn(app, 'city', office));
    assert.deepEqual(
      items.map(({receivedOn}) => receivedOn),
      ['2026-11-22', '2026-11-21', '2026-11-20'],
    );
  });

  test('a challenge says what it is for and whose page may answer it', async () => {
    const challenge = await challengeFor(server(), 'city', office);
    const content = await openChallenge(challenge, office.identity);
    assert.deepEqual(content, {
      purpose: 'heard-inbox-login',
      origin: inboxOrigin,
      tenant: 'city',
      nonce: content.nonce,
    });
  });

  test('a post-quantum key logs in as well', async () => {
    const identity = await generateHybridIdentity();
    const reader = {id: 'office', identity, key: await identityToRecipient(identity)};
    const app = server({
      tenants: [{id: 'city', recipients: [{id: 'office', keys: [office.key, reader.key]}]}],
    });
    assert.equal((await logIn(app, 'city', reader)).recipient, 'office');
  });

  test('a wrong answer is refused and uses the challenge up', async () => {
    const app = server();
    const right = await rightAnswer(app, 'city', office);
    await isRefused(await answer(app, {...right, answer: 'A'.repeat(43)}), 403, 'login-refused');
    await isRefused(await answer(app, right), 403, 'login-refused');
  });

  test('an answer works once', async () => {
    const app = server();
    const right = await rightAnswer(app, 'city', office);
    const responses = await Promise.all([answer(app, right), answer(app, right)]);
    assert.deepEqual(responses.map(({status}) => status).toSorted(), [201, 403]);
  });

  test('an answer that comes after two minutes is refused', async () => {
    const app = server();
    const inTime = await rightAnswer(app, 'city', office);
    passes(119);
    assert.equal((await answer(app, inTime)).status, 201);
    const late = await rightAnswer(app, 'city', office);
    passes(120);
    await isRefused(await answer(app, late), 403, 'login-refused');
  });

  test('an answer made on another page, or sent from one, is refused', async () => {
    const app = server();
    const challenge = await challengeFor(app, 'city', office);
    const content = await openChallenge(challenge, office.identity);
    const elsewhere = answerTo(challenge, {...content, origin: 'https://evil.example'});
    await isRefused(await answer(app, elsewhere), 403, 'login-refused');
    const evil = {Origin: 'https://evil.example'};
    await isRefused(await ask(app, 'city', office.key, evil), 403, 'login-refused');
    const right = await rightAnswer(app, 'city', office);
    await isRefused(await answer(app, right, evil), 403, 'login-refused');
  });

  test('without a configured origin, only names of this machine can log in', async () => {
    const {origin: _, ...options} = {
      database: database(),
      tenants,
      clock: () => now,
      origin: undefined,
    };
    const app = createServer(options);
    const askAt = (origin: string) =>
      app.request(
        `${origin}/v1/inbox/challenges`,
        postJson({tenant: 'city', key: office.key}, {Origin: origin}),
      );
    const local = await askAt('http://localhost:4400');
    assert.equal(local.status, 201);
    const content = await openChallenge(
      LoginChallengeAnswer.parse(await local.json()),
      office.identity,
    );
    assert.equal(content.origin, 'http://localhost:4400');
    await isRefused(await askAt('https://evil.example'), 403, 'login-refused');
  });

  test('a key that belongs to nobody gets the same kind of answer, and never gets in', async () => {
    const app = server();
    const known = await ask(app, 'city', office.key);
    const unknown = await ask(app, 'city', stranger.key);
    assert.equal(unknown.status, known.status);
    const [knownText, unknownText] = [await known.text(), await unknown.text()];
    assert.equal(unknownText.length, knownText.length);
    assert.deepEqual(Object.keys(JSON.parse(unknownText)), Object.keys(JSON.parse(knownText)));
    // The id of a request is random; every other header has to be the same.
    const headersOf = ({headers}: Response) =>
      [...headers].filter(([name]) => name !== 'x-request-id');
    assert.deepEqual(headersOf(unknown), headersOf(known));
    const challenge = LoginChallengeAnswer.parse(JSON.parse(unknownText));
    const right = answerTo(challenge, await openChallenge(challenge, stranger.identity));
    const [one, other] = [
      await answer(app, right),
      await answer(app, {...right, answer: 'A'.repeat(43)}),
    ];
    assert.equal(one.status, 403);
    assert.equal(await one.text(), await other.text());
  });

  test('C21: a key of one tenant opens nothing of another, nor a colleague’s reports', async () => {
    const app = server();
    await app.request('/v1/intake', requestFor(await newSending({to: [office]})));
    await app.request('/v1/intake', requestFor(await newSending({to: [police]})));
    await app.request(
      '/v1/intake',
      requestFor(await newSending({tenant: 'center', to: [otherOffice]})),
    );
    const swapped = await rightAnswer(app, 'center', office);
    await isRefused(await answer(app, swapped), 403, 'login-refused');

    const sessions = {
      office: await logIn(app, 'city', office),
      police: await logIn(app, 'city', police),
      other: await logIn(app, 'center', otherOffice),
    };
    const ids = [];
    for (const session of Object.values(sessions)) {
      const items = await listFor(app, session);
      assert.equal(items.length, 1);
      ids.push(items[0]?.id);
    }
    assert.equal(new Set(ids).size, 3);
    for (const id of ids.slice(1)) {
      const response = await fetchAs(app, sessions.office, `/v1/inbox/items/${id}`);
      await isRefused(response, 404, 'unknown-item');
    }
  });

  test('A10: made-up ids and ids of others get the same answer', async () => {
    const app = server();
    await app.request('/v1/intake', requestFor(await newSending({to: [police]})));
    const [theirs] = await listFor(app, await logIn(app, 'city', police));
    const session = await logIn(app, 'city', office);
    const texts = new Set<string>();
    for (const id of [theirs?.id, '00000000-0000-4000-8000-000000000000', "1'--", '%00', '..']) {
      const response = await fetchAs(
        app,
        session,
        `/v1/inbox/items/${encodeURIComponent(`${id}`)}`,
      );
      assert.equal(response.status, 404);
      if (id !== '..') texts.add(await response.text());
    }
    assert.equal(texts.size, 1);
  });

  test('a session ends after half an hour, on log-out, and with the key that opened it', async () => {
    const app = server();
    const expired = await logIn(app, 'city', office);
    passes(1799);
    assert.equal((await listFor(app, expired)).length, 0);
    passes(1);
    const afterwards = await fetchAs(app, expired, '/v1/inbox/items');
    assert.equal(afterwards.headers.get('WWW-Authenticate'), 'Bearer');
    await isRefused(afterwards, 401, 'session-required');

    const left = await logIn(app, 'city', office);
    assert.equal((await fetchAs(app, left, '/v1/inbox/sessions', 'DELETE')).status, 204);
    await isRefused(await fetchAs(app, left, '/v1/inbox/items'), 401, 'session-required');

    const withdrawn = await logIn(app, 'city', office);
    const later = server({
      tenants: [
        {
          id: 'city',
          recipients: [{id: 'office', keys: [stranger.key]}, ...city.recipients.slice(1)],
        },
        center,
      ],
    });
    await isRefused(await fetchAs(later, withdrawn, '/v1/inbox/items'), 401, 'session-required');
  });

  test('two servers on one database know each other’s challenges and sessions', async () => {
    const [one, other] = [server(), server()];
    const challenge = await rightAnswer(one, 'city', office);
    const session = Session.parse(await (await answer(other, challenge)).json());
    assert.equal((await fetchAs(one, session, '/v1/inbox/items')).status, 200);
  });

  test('nothing is shown without a session, or with a made-up one', async () => {
    const app = server();
    const made = {token: 'A'.repeat(43), expiresInSeconds: 1, recipient: 'office'};
    for (const path of [
      '/v1/inbox/items',
      '/v1/inbox/items/00000000-0000-4000-8000-000000000000',
    ]) {
      await isRefused(await app.request(path), 401, 'session-required');
      await isRefused(await fetchAs(app, made, path), 401, 'session-required');
    }
    const basic = {headers: {Authorization: `Basic ${'A'.repeat(43)}`}};
    await isRefused(await app.request('/v1/inbox/items', basic), 401, 'session-required');
  });

  test('the database holds no token and no answer, only hashes', async () => {
    const app = server();
    const right = await rightAnswer(app, 'city', office);
    const open = await rightAnswer(app, 'city', police);
    const session = Session.parse(await (await answer(app, right)).json());
    const rows = [
      ...(await database().query('select * from sessions')),
      ...(await database().query('select * from login_challenges')),
    ];
    assert.equal(rows.length, 2);
    const stored = rows.flatMap(Object.values).map((value) => Buffer.from(`${value}`).toString());
    const secrets = [session.token, open.challenge, open.answer];
    for (const secret of secrets.map((text) => Buffer.from(text, 'base64url'))) {
      for (const value of rows.flatMap((row) => Object.values(row))) {
        if (value instanceof Uint8Array) assert.ok(!secret.equals(value));
      }
      assert.ok(!stored.some((text) => text.includes(secret.toString('base64url'))));
    }
  });

  test('what is expired is cleared away by the next login', async () => {
    const app = server();
    await challengeFor(app, 'city', stranger);
    await logIn(app, 'city', office);
    passes(1800);
    await logIn(app, 'city', office);
    const [left] = await database().query(
      `select (select count(*)::int from login_challenges) as challenges,
         (select count(*)::int from sessions) as sessions`,
    );
    assert.deepEqual(left, {challenges: 0, sessions: 1});
  });

  test('whoever tries too often waits, and is told for how long', async () => {
    const app = server({loginAttempts: {burst: 3, secondsEach: 10}});
    for (let attempt = 0; attempt < 3; attempt += 1) {
      assert.equal((await ask(app, 'city', stranger.key)).status, 201);
    }
    const refused = await ask(app, 'city', office.key);
    assert.equal(refused.headers.get('Retry-After'), '10');
    const problem = Problem.parse(await refused.json());
    assert.deepEqual([problem.type, problem.retryAfter], [problemUrn('too-many-attempts'), 10]);
    passes(10);
    assert.equal((await ask(app, 'city', office.key)).status, 201);
    assert.equal((await ask(app, 'city', office.key)).status, 429);
  });

  test('bodies that are no login are refused', async () => {
    const app = server();
    const key = office.key;
    await isRefused(await ask(app, 'city', 'AGE-SECRET-KEY-1'), 400, 'malformed-body');
    await isRefused(await ask(app, 'city', `age1${'q'.repeat(58)}`), 400, 'malformed-body');
    await isRefused(await ask(app, 'nowhere', key), 404, 'unknown-tenant');
    const large = await ask(app, 'city', key + 'q'.repeat(10_000));
    await isRefused(large, 413, 'body-too-large');
    await isRefused(await answer(app, {challenge: 'x', answer: 'y'}), 400, 'malformed-body');
    const form = postJson({tenant: 'city', key}, {'Content-Type': 'text/plain'});
    await isRefused(await app.request('/v1/inbox/challenges', form), 415, 'unsupported-media-type');
  });
});
