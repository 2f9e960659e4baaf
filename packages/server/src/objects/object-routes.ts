import {tusVersion} from '@heard/schema';
import type {MiddlewareHandler} from 'hono';

import type {Env, RequestContext, Route} from '../http/api.ts';
import {problem} from '../http/problem.ts';
import {bodyPieces, BodyBrokenError, type BodyPatience} from '../http/request-body.ts';
import type {ServerParts} from '../server-parts.ts';
import {storeObject, type ObjectOutcome} from './store-object.ts';
import {readUploadHeaders} from './upload-headers.ts';

/** 27 MiB in this time are 150 kbit/s; a line that says nothing for a minute is gone. */
export const defaultObjectPatience: BodyPatience = {silence: 60_000, total: 1_500_000};

/** Seconds. The room that there is changes with every report that comes in. */
const quotaRetryAfter = 120;

/** `POST /v1/objects`: one sealed file comes in. */
export const objectRoutes = (parts: ServerParts): Route[] => [
  {method: 'POST', path: '/v1/objects', handle: (context) => takeObject(context, parts)},
];

/** What tus wants on every answer. */
export const tusHeaders: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  context.header('Tus-Resumable', tusVersion);
};

const takeObject = async (context: RequestContext, parts: ServerParts): Promise<Response> => {
  const {database, tenants, objectLimits, objectPatience, clock} = parts;
  const {raw} = context.req;
  const announced = readUploadHeaders(raw.headers, objectLimits.objectBytes);
  if (!announced.ok) {
    return problem(context, announced.refusal, {
      headers: {'Tus-Version': tusVersion, 'Tus-Max-Size': String(objectLimits.objectBytes)},
    });
  }
  const {object} = announced;
  if (!tenants.find(object.tenant)) return problem(context, {type: 'unknown-tenant'});
  try {
    const pieces = bodyPieces(raw, objectPatience);
    const stored = await storeObject(
      database,
      {...object, pieces},
      {limits: objectLimits, now: clock()},
    );
    return answerOf(context, stored, object.size);
  } catch (error) {
    if (!(error instanceof BodyBrokenError)) throw error;
    return problem(context, {type: 'malformed-body', detail: error.message});
  }
};

const answerOf = (context: RequestContext, stored: ObjectOutcome, size: number): Response => {
  switch (stored.outcome) {
    case 'key-reused':
      return problem(context, {type: 'key-reused'});
    case 'quota-reached':
      return problem(context, {type: 'object-quota-reached', retryAfter: quotaRetryAfter});
    case 'not-sealed':
      return problem(context, {type: 'malformed-body', detail: 'The body is not an age file.'});
    case 'wrong-size':
      return problem(context, {
        type: 'malformed-body',
        detail: 'The body has more or fewer bytes than Upload-Length says.',
      });
    default:
      return new Response(null, {
        status: 201,
        headers: {
          Location: `/v1/objects/${stored.id}`,
          'Upload-Offset': String(size),
          ...(stored.outcome === 'replayed' && {'Idempotency-Replayed': 'true'}),
        },
      });
  }
};
