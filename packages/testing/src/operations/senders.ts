import {randomBytes} from 'node:crypto';
import {setTimeout} from 'node:timers/promises';

import {sealFile, sealReport} from '@heard/delivery/sealing';
import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import {objectMediaType, tusVersion, type Config} from '@heard/schema';

const newKey = () => randomBytes(16).toString('base64url');
const replyTo = await identityToRecipient(await generateIdentity());

const keysOf = (config: Config): readonly string[] =>
  config.recipients.flatMap(({keys = []}) => keys);

/** A report as a browser holds it until the server has answered: sealed, with one key for all attempts. */
export interface Sending {
  readonly text: string;
  readonly lookup: string;
  readonly request: RequestInit;
}

/** Seals a report that says this, to all recipients of a configuration. */
export async function sealText(
  config: Config,
  text: string,
  objects: readonly string[] = [],
): Promise<Sending> {
  const result = await sealReport(
    {
      schemaVersion: 1,
      taxonomyVersion: '2026-11',
      formId: 'hate-incident-short',
      formVersion: 1,
      tenantId: config.tenant,
      channel: 'web',
      submittedAt: '2026-11-23T14:00Z',
      uiLocale: 'en',
      anonymous: true,
      replyTo,
      answers: {'incident.narrative': text, 'contact.preference': 'none'},
    },
    keysOf(config),
  );
  if (!result.ok) throw new Error(result.code);
  const lookup = randomBytes(32).toString('base64url');
  const body = JSON.stringify({
    tenant: config.tenant,
    recipients: config.recipients.map(({id}) => id),
    lookup,
    sealed: Buffer.from(result.sealed).toString('base64'),
    ...(objects.length > 0 && {objects}),
  });
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': newKey()};
  return {text, lookup, request: {method: 'POST', headers, body}};
}

/** The request that brings a file, sealed to all recipients, the same at every attempt. */
export async function sealObject(
  config: Config,
  content: Uint8Array<ArrayBuffer>,
): Promise<RequestInit> {
  const result = await sealFile(new Blob([content]), keysOf(config));
  if (!result.ok) throw new Error(result.code);
  const body = await result.sealed.arrayBuffer();
  return {
    method: 'POST',
    headers: {
      'Tus-Resumable': tusVersion,
      'Upload-Length': String(body.byteLength),
      'Upload-Metadata': `tenant ${Buffer.from(config.tenant).toString('base64')}`,
      'Content-Type': objectMediaType,
      'Idempotency-Key': result.idempotencyKey,
    },
    body,
  };
}

/** What can be tried again: trouble on the way, and answers that ask for it. */
const isPassing = (status: number): boolean => [409, 429, 503].includes(status);

/**
 * Sends until there is an answer that is not "later", as the form does: to any of the servers, after a short wait.
 * `onTrouble` hears of each attempt that brought none. Rejects after a minute.
 */
export async function sendUntilAnswered(
  path: string,
  request: RequestInit,
  servers: () => readonly string[],
  onTrouble: (status: number | undefined) => void = () => {},
): Promise<Response> {
  const end = performance.now() + 60_000;
  for (let attempt = 1; performance.now() < end; attempt++) {
    const now = servers();
    const server = now[Math.floor(Math.random() * now.length)];
    const response = await fetch(`${server}${path}`, {
      ...request,
      signal: AbortSignal.timeout(15_000),
    }).catch(() => undefined);
    if (response && !isPassing(response.status)) return response;
    await response?.body?.cancel();
    onTrouble(response?.status);
    await setTimeout(Math.min(20 * 2 ** attempt, 500) * Math.random());
  }
  throw new Error(`No answer from ${path} within a minute.`);
}
