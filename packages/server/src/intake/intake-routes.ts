import {IdempotencyKey, intakeBodyLimit, IntakeRequest, type IntakeAccepted} from '@heard/schema';

import type {RequestContext, Route} from '../http/api.ts';
import {readJson} from '../http/json-body.ts';
import {problem, type Refusal} from '../http/problem.ts';
import type {ServerParts} from '../server-parts.ts';
import type {TenantList} from '../tenants/tenants.ts';
import {beginsAsAgeFile} from './age-start.ts';
import {storeReport} from './store-report.ts';

/** `POST /v1/intake`: one sealed report comes in. */
export const intakeRoutes = (parts: ServerParts): Route[] => [
  {method: 'POST', path: '/v1/intake', handle: (context) => takeReport(context, parts)},
];

const takeReport = async (
  context: RequestContext,
  {database, tenants, clock, keyWait}: ServerParts,
): Promise<Response> => {
  const body = await readJson(context.req.raw, IntakeRequest, intakeBodyLimit);
  if (!body.ok) return problem(context, body.refusal);
  const key = IdempotencyKey.safeParse(context.req.header('Idempotency-Key'));
  if (!key.success) return problem(context, {type: 'missing-idempotency-key'});
  const refusal = findAddressee(tenants, body.value);
  if (refusal) return problem(context, refusal);
  const sealed = decodeAgeFile(body.value.sealed);
  if (!sealed) {
    return problem(context, {
      type: 'malformed-body',
      errors: [{pointer: '/sealed', detail: 'This is not an age file in base64.'}],
    });
  }

  const stored = await storeReport(
    database,
    {
      tenant: body.value.tenant,
      key: key.data,
      recipients: body.value.recipients,
      lookup: Buffer.from(body.value.lookup, 'base64url'),
      sealed,
      objects: body.value.objects ?? [],
      receivedOn: clock().toISOString().slice(0, 10),
    },
    {keyWait},
  );
  switch (stored.outcome) {
    case 'key-reused':
      return problem(context, {type: 'key-reused'});
    case 'key-in-progress':
      return problem(context, {type: 'key-in-progress', retryAfter: 1});
    case 'unknown-object':
    case 'object-already-bound':
      return problem(context, {
        type: stored.outcome,
        errors: stored.objects.map((id) => ({
          pointer: `/objects/${body.value.objects?.indexOf(id)}`,
          detail: 'This object can not be had.',
        })),
      });
    default: {
      const isReplay = stored.outcome === 'replayed';
      if (isReplay) context.header('Idempotency-Replayed', 'true');
      const accepted: IntakeAccepted = {received: true, receivedOn: stored.receivedOn};
      return context.json(accepted, isReplay ? 200 : 201);
    }
  }
};

/** Why the report can not be for those it names; `undefined` when it can. */
const findAddressee = (
  tenants: TenantList,
  {tenant, recipients}: IntakeRequest,
): Refusal | undefined => {
  if (!tenants.find(tenant)) return {type: 'unknown-tenant'};
  const unknown = recipients.flatMap((recipient, position) =>
    tenants.recipient(tenant, recipient)
      ? []
      : [{pointer: `/recipients/${position}`, detail: 'The tenant has no such recipient.'}],
  );
  if (unknown.length > 0) return {type: 'unknown-recipient', errors: unknown};
  const repeated = recipients.findIndex((id, position) => recipients.indexOf(id) !== position);
  if (repeated === -1) return undefined;
  return {
    type: 'malformed-body',
    errors: [{pointer: `/recipients/${repeated}`, detail: 'This recipient is named twice.'}],
  };
};

const decodeAgeFile = (base64: string): Uint8Array | undefined => {
  const bytes = Buffer.from(base64, 'base64');
  // Node reads past mistakes in base64; two spellings of one file would be two reports to a retry.
  const isCanonical = bytes.toString('base64') === base64;
  return isCanonical && beginsAsAgeFile(bytes) ? bytes : undefined;
};
