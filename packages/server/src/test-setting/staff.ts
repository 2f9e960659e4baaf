import assert from 'node:assert/strict';

import {InboxList, LoginChallengeAnswer, Session, type InboxItem} from '@heard/schema';
import type {Hono} from 'hono';

import type {Env} from '../http/api.ts';
import {answerTo, openChallenge, postJson} from './logging-in.ts';
import type {Reader} from './organizations.ts';

/** A member of the staff with an open session. */
export interface Staff {
  get(path: string, method?: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  /** What is in their list. */
  list(): Promise<readonly InboxItem[]>;
}

/** Logs in at a server with a key. */
export async function logInAs(app: Hono<Env>, tenant: string, reader: Reader): Promise<Staff> {
  const asked = await app.request('/v1/inbox/challenges', postJson({tenant, key: reader.key}));
  const challenge = LoginChallengeAnswer.parse(await asked.json());
  const answer = answerTo(challenge, await openChallenge(challenge, reader.identity));
  const opened = await app.request('/v1/inbox/sessions', postJson(answer));
  assert.equal(opened.status, 201);
  const {token} = Session.parse(await opened.json());
  const get = async (path: string, method = 'GET') =>
    app.request(path, {method, headers: {Authorization: `Bearer ${token}`}});
  return {
    get,
    post: async (path, body) =>
      app.request(path, postJson(body, {Authorization: `Bearer ${token}`})),
    list: async () => InboxList.parse(await (await get('/v1/inbox/items')).json()).items,
  };
}
