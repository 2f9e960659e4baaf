import {intakeBodyLimit} from '@heard/schema';

import {firstOf, listedIn, type Check} from '../check.ts';
import {unlessPointing, unlessRefused} from '../refused.ts';

/** Stands in what is sent, and must not come back: an answer of the back end may end in a log. */
export const canary = 'heard-canary-7391';

/** Whether what can not be stored is refused, each with its type. None of these is stored by a right back end. */
export const refusalChecks: readonly Check[] = [
  {
    id: 'key-missing',
    title: 'A report without Idempotency-Key is refused',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.intake(await backEnd.newSending(), {'Idempotency-Key': undefined}),
        'missing-idempotency-key',
      ),
  },
  {
    id: 'key-malformed',
    title: 'A key of another form is refused',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.intake(await backEnd.newSending(), {'Idempotency-Key': 'x'}),
        'missing-idempotency-key',
      ),
  },
  {
    id: 'json-cut',
    title: 'JSON that is cut is refused',
    run: async (backEnd) => {
      const whole = JSON.stringify({sender: canary, ...(await backEnd.newSending())});
      return unlessRefused(await backEnd.intake(whole.slice(0, 400)), 'malformed-body');
    },
  },
  {
    id: 'json-deep',
    title: 'JSON nested 50,000 deep is refused, and does no harm',
    run: async (backEnd) =>
      unlessRefused(await backEnd.intake('['.repeat(50_000)), 'malformed-body'),
  },
  {
    id: 'field-missing',
    title: 'A body without the sealed report is refused, with a pointer to /sealed',
    run: async (backEnd) => {
      const answer = await backEnd.intake({...(await backEnd.newSending()), sealed: undefined});
      return firstOf(unlessRefused(answer, 'malformed-body'), unlessPointing(answer, '/sealed'));
    },
  },
  {
    id: 'field-unknown',
    title: 'A field that is not in the contract is refused: it could be an answer in the clear',
    run: async (backEnd) => {
      const answer = await backEnd.intake({...(await backEnd.newSending()), message: canary});
      return unlessRefused(answer, 'malformed-body');
    },
  },
  {
    id: 'not-sealed',
    title: 'A report that is not sealed is refused',
    run: async (backEnd) => {
      const sealed = Buffer.from(`{"answers": "${canary}"}`).toString('base64');
      const answer = await backEnd.intake({...(await backEnd.newSending()), sealed});
      return unlessRefused(answer, 'malformed-body');
    },
  },
  {
    id: 'type-other',
    title: 'A body of another media type is refused',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.intake(await backEnd.newSending(), {'Content-Type': 'text/plain'}),
        'unsupported-media-type',
      ),
  },
  {
    id: 'body-compressed',
    title: 'A compressed body is refused: it could unpack to anything',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.intake(await backEnd.newSending(), {'Content-Encoding': 'gzip'}),
        'unsupported-media-type',
      ),
  },
  {
    id: 'too-large',
    title: 'A body of one byte more than the limit is refused',
    run: async (backEnd) => {
      const json = JSON.stringify(await backEnd.newSending());
      return unlessRefused(
        await backEnd.intake(json.padEnd(intakeBodyLimit + 1)),
        'body-too-large',
      );
    },
  },
  {
    id: 'tenant-unknown',
    title: 'A report for a tenant that is not there is refused',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.intake({...(await backEnd.newSending()), tenant: canary}),
        'unknown-tenant',
      ),
  },
  {
    id: 'recipient-unknown',
    title: 'A report for a recipient that is not there is refused, with a pointer to it',
    run: async (backEnd) => {
      const sending = await backEnd.newSending();
      const answer = await backEnd.intake({...sending, recipients: [canary]});
      return firstOf(
        unlessRefused(answer, 'unknown-recipient'),
        unlessPointing(answer, '/recipients/0'),
      );
    },
  },
  {
    id: 'recipient-twice',
    title: 'A recipient that is named twice is refused',
    run: async (backEnd) => {
      const sending = await backEnd.newSending();
      const recipients = [sending.recipients[0], sending.recipients[0]];
      return unlessRefused(await backEnd.intake({...sending, recipients}), 'malformed-body');
    },
  },
  {
    id: 'method-other',
    title: 'GET is refused, and Allow names POST',
    run: async (backEnd) => {
      const answer = await backEnd.ask('/intake', {method: 'GET'});
      return firstOf(
        unlessRefused(answer, 'method-not-allowed'),
        !listedIn(answer, 'Allow').includes('post') && 'Allow does not name POST',
      );
    },
  },
  {
    id: 'address-other',
    title: 'An address that is not there is refused in the same way',
    run: async (backEnd) =>
      unlessRefused(await backEnd.ask('/nothing-here', {method: 'GET'}), 'not-found'),
  },
];
