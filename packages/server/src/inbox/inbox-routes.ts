import {ExportRequest, LoginChallengeRequest, LoginRequest, type InboxList} from '@heard/schema';

import {appendAudit} from '../audit/append-audit.ts';
import {staffActor} from '../audit/staff-actor.ts';
import {DatabaseUnavailableError} from '../database/database.ts';
import type {RequestContext, Route} from '../http/api.ts';
import {readJson} from '../http/json-body.ts';
import {problem} from '../http/problem.ts';
import {faultLine} from '../http/request-log.ts';
import {readObject} from '../objects/read-object.ts';
import type {ServerParts} from '../server-parts.ts';
import {areReadable, listItems, readItem} from './items.ts';
import {createChallenge, redeemChallenge, type KeyHolder} from './login-challenges.ts';
import {loginOrigin} from './login-origin.ts';
import {closeSession, findSession, openSession} from './sessions.ts';

/** The largest body a login takes, in bytes: a post-quantum key has about 2,000. */
const loginBodyLimit = 8_192;

/** The largest record of an export, in bytes: a thousand ids have 39,000. */
const exportBodyLimit = 65_536;

/** `/v1/inbox`: staff log in with their key, fetch what is sealed to them, and have exports of it recorded. */
export function inboxRoutes(parts: ServerParts): Route[] {
  const route = (
    method: Route['method'],
    path: string,
    handle: (context: RequestContext, parts: ServerParts) => Promise<Response>,
  ): Route => ({method, path, handle: (context) => handle(context, parts)});
  return [
    route('POST', '/v1/inbox/challenges', challenge),
    route('POST', '/v1/inbox/sessions', logIn),
    route('DELETE', '/v1/inbox/sessions', logOut),
    route('GET', '/v1/inbox/items', list),
    route('GET', '/v1/inbox/items/:id', open),
    route('GET', '/v1/inbox/items/:id/objects/:object', openObject),
    route('POST', '/v1/inbox/exports', recordExport),
  ];
}

const challenge = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const tooMany = refuseTooMany(context, parts);
  if (tooMany) return tooMany;
  const body = await readJson(context.req.raw, LoginChallengeRequest, loginBodyLimit);
  if (!body.ok) return problem(context, body.refusal);
  const origin = loginOrigin(context, parts.origin);
  if (origin === undefined) {
    return problem(context, {
      type: 'login-refused',
      detail: 'Logins come from the origin of the inbox page only (HEARD_ORIGIN at the server).',
    });
  }
  const {tenant, key} = body.value;
  if (!parts.tenants.find(tenant)) return problem(context, {type: 'unknown-tenant'});
  const recipient = parts.tenants.recipientByKey(tenant, key)?.id;
  const answer = await createChallenge(
    parts.database,
    {tenant, key, recipient, origin},
    parts.clock(),
  );
  if (answer) return context.json(answer, 201);
  return problem(context, {
    type: 'malformed-body',
    errors: [{pointer: '/key', detail: 'This is not a public age key.'}],
  });
};

const logIn = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const tooMany = refuseTooMany(context, parts);
  if (tooMany) return tooMany;
  const body = await readJson(context.req.raw, LoginRequest, loginBodyLimit);
  if (!body.ok) return problem(context, body.refusal);
  const isOwnPage = loginOrigin(context, parts.origin) !== undefined;
  const holder = isOwnPage && (await redeemChallenge(parts.database, body.value, parts.clock()));
  if (!holder) return problem(context, {type: 'login-refused'});
  return context.json(await openSession(parts.database, holder, parts.clock()), 201);
};

const logOut = async (context: RequestContext, {database}: ServerParts): Promise<Response> => {
  const token = bearerToken(context);
  if (token === undefined) return sessionRequired(context);
  await closeSession(database, token);
  return new Response(null, {status: 204});
};

const list = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const reader = await readerOf(context, parts);
  if (!reader) return sessionRequired(context);
  const answer: InboxList = {items: await listItems(parts.database, reader)};
  return context.json(answer);
};

const open = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const reader = await readerOf(context, parts);
  if (!reader) return sessionRequired(context);
  const id = context.req.param('id') ?? '';
  const sealed = await parts.database.transaction(async (queries) => {
    const found = await readItem(queries, reader, id);
    const record = {event: 'item-opened', ...staffActor(reader), items: [id]} as const;
    if (found) await appendAudit(queries, reader.tenant, record, parts.clock());
    return found;
  });
  if (!sealed) return problem(context, {type: 'unknown-item'});
  return new Response(new Uint8Array(sealed), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="report.age"',
    },
  });
};

const openObject = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const reader = await readerOf(context, parts);
  if (!reader) return sessionRequired(context);
  const ids = {report: context.req.param('id') ?? '', object: context.req.param('object') ?? ''};
  const onFault = (error: unknown) => {
    if (!(error instanceof DatabaseUnavailableError)) {
      parts.log(faultLine(error, context.get('requestId')));
    }
  };
  const object = await readObject(parts.database, reader, ids, onFault);
  if (!object) return problem(context, {type: 'unknown-item'});
  // Before the first byte of it is read: what can not be recorded is not handed out.
  await parts.database.transaction((queries) =>
    appendAudit(
      queries,
      reader.tenant,
      {event: 'file-opened', ...staffActor(reader), items: [ids.report], object: ids.object},
      parts.clock(),
    ),
  );
  return new Response(object.content, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(object.size),
      'Content-Disposition': 'attachment; filename="file.age"',
    },
  });
};

const recordExport = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const reader = await readerOf(context, parts);
  if (!reader) return sessionRequired(context);
  const body = await readJson(context.req.raw, ExportRequest, exportBodyLimit);
  if (!body.ok) return problem(context, body.refusal);
  const {format, items} = body.value;
  const isRecorded = await parts.database.transaction(async (queries) => {
    // Who may not read a report can not have a record made that says they did.
    if (!(await areReadable(queries, reader, items))) return false;
    const record = {event: 'items-exported', ...staffActor(reader), items, format} as const;
    await appendAudit(queries, reader.tenant, record, parts.clock());
    return true;
  });
  if (!isRecorded) return problem(context, {type: 'unknown-item'});
  return new Response(null, {status: 204});
};

const refuseTooMany = (
  context: RequestContext,
  {loginLimit}: ServerParts,
): Response | undefined => {
  // Node's request, when there is one; the address stays in this function and in the limit's hash.
  const bindings = context.env as
    {incoming?: {socket?: {remoteAddress?: string | undefined}}} | undefined;
  const retryAfter = loginLimit.attempt(bindings?.incoming?.socket?.remoteAddress ?? 'unknown');
  return retryAfter === 0 ? undefined : problem(context, {type: 'too-many-attempts', retryAfter});
};

const bearerToken = (context: RequestContext): string | undefined =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(context.req.header('Authorization') ?? '')?.[1];

const readerOf = async (
  context: RequestContext,
  {database, tenants, clock}: ServerParts,
): Promise<KeyHolder | undefined> => {
  const token = bearerToken(context);
  return token === undefined ? undefined : findSession(database, tenants, token, clock());
};

const sessionRequired = (context: RequestContext): Response =>
  problem(context, {type: 'session-required'}, {headers: {'WWW-Authenticate': 'Bearer'}});
