import {letsPageRead} from '../back-end.ts';
import {firstOf, listedIn, type Check} from '../check.ts';
import type {Answer} from '../ask.ts';
import {newKey} from '../test-report.ts';

const intakeHeaders = ['content-type', 'idempotency-key'];
const objectHeaders = [...intakeHeaders, 'tus-resumable', 'upload-length', 'upload-metadata'];

const unlessAllowed = (answer: Answer, headers: readonly string[]): string | undefined => {
  const allowed = listedIn(answer, 'Access-Control-Allow-Headers');
  const missing = allowed.includes('*') ? [] : headers.filter((name) => !allowed.includes(name));
  const isFine = answer.status >= 200 && answer.status < 300;
  return firstOf(
    !isFine && `the preflight got ${answer.status}`,
    letsPageRead(answer),
    missing.length > 0 && `Access-Control-Allow-Headers lacks ${missing.join(', ')}`,
  );
};

const unlessExposed = (answer: Answer, names: readonly string[]): string | undefined => {
  const exposed = listedIn(answer, 'Access-Control-Expose-Headers');
  const missing = exposed.includes('*') ? [] : names.filter((name) => !exposed.includes(name));
  return missing.length > 0
    ? `Access-Control-Expose-Headers lacks ${missing.join(', ')}`
    : undefined;
};

/** Whether a page of another origin can send and read at all. */
export const corsChecks: readonly Check[] = [
  {
    id: 'cors-preflight',
    title: 'A page of another origin may send a report',
    run: async (backEnd) =>
      unlessAllowed(await backEnd.preflight('/intake', intakeHeaders), intakeHeaders),
  },
  {
    id: 'cors-answer',
    title: 'It may read the answer to a report',
    run: async (backEnd) => letsPageRead((await backEnd.taken()).answer),
  },
  {
    id: 'cors-refusal',
    title: 'It may read a refusal, which else looks like a lost connection',
    run: async (backEnd) => letsPageRead(await backEnd.intake({})),
  },
  {
    id: 'cors-expose',
    title: 'It may read Retry-After and Idempotency-Replayed',
    run: async (backEnd) =>
      unlessExposed((await backEnd.taken()).answer, ['retry-after', 'idempotency-replayed']),
  },
];

/** The same for files. */
export const objectCorsChecks: readonly Check[] = [
  {
    id: 'cors-preflight-objects',
    title: 'A page of another origin may send a file',
    run: async (backEnd) =>
      unlessAllowed(await backEnd.preflight('/objects', objectHeaders), objectHeaders),
  },
  {
    id: 'cors-expose-objects',
    title: 'It may read where the file is, and how much of it arrived',
    run: async (backEnd) => {
      const answer = await backEnd.object(Buffer.from('nothing sealed'), {
        'Idempotency-Key': newKey(),
      });
      return firstOf(letsPageRead(answer), unlessExposed(answer, ['location', 'upload-offset']));
    },
  },
];
