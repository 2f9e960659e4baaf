import {openReport, solveLoginChallenge} from '@heard/delivery/opening';
import {InboxList, LoginChallengeAnswer, Session, type InboxItem} from '@heard/schema';
import {identityToRecipient} from '@heard/delivery/opening';

/** Somebody who logged in, and may ask any server that shares the database. */
export interface StaffClient {
  readonly list: (server: string) => Promise<readonly InboxItem[]>;
  /** The text of a report, opened with the key; what the server says, when it hands out none. */
  readonly open: (server: string, id: string) => Promise<string>;
  /** How many bytes of an object of a report come. */
  readonly sizeOf: (server: string, id: string, object: string) => Promise<number>;
}

const post = async (url: string, body: unknown): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
};

/**
 * Logs in with a key: the challenge comes from one server, the answer goes to another. Both have to be reached by the
 * `origin`, as behind one balancer.
 */
export async function logIn(
  [first, second]: readonly [challenge: string, answer: string],
  {
    tenant,
    identity,
    origin,
  }: {readonly tenant: string; readonly identity: string; readonly origin: string},
): Promise<StaffClient> {
  const key = await identityToRecipient(identity);
  const asked = LoginChallengeAnswer.parse(
    await post(`${first}/v1/inbox/challenges`, {tenant, key}),
  );
  const solved = await solveLoginChallenge(asked.sealed, identity, {origin, tenant});
  if (!solved.ok) throw new Error(solved.code);
  const {challenge} = asked;
  const opened = await post(`${second}/v1/inbox/sessions`, {challenge, answer: solved.answer});
  const {token} = Session.parse(opened);
  const get = (url: string) => fetch(url, {headers: {Authorization: `Bearer ${token}`}});
  return {
    list: async (server) =>
      InboxList.parse(await (await get(`${server}/v1/inbox/items`)).json()).items,
    open: async (server, id) => {
      const response = await get(`${server}/v1/inbox/items/${id}`);
      if (!response.ok) return `status ${response.status}`;
      const result = await openReport(new Uint8Array(await response.arrayBuffer()), [identity]);
      if (!result.ok) return result.code;
      return String(result.report.answers['incident.narrative']);
    },
    sizeOf: async (server, id, object) => {
      const response = await get(`${server}/v1/inbox/items/${id}/objects/${object}`);
      return (await response.arrayBuffer()).byteLength;
    },
  };
}
