import {IntakeAccepted, intakeBodyLimit} from '@heard/schema';

import type {Answer} from '../ask.ts';
import {firstOf, headerOf, jsonOf, NotRun, type Check} from '../check.ts';
import {brief, unlessRefused} from '../refused.ts';
import {newKey} from '../test-report.ts';

const DAY = 86_400_000;

const acceptedIn = (answer: Answer): IntakeAccepted | undefined =>
  IntakeAccepted.safeParse(jsonOf(answer)).data;

const unlessStored = (answer: Answer): string | undefined =>
  answer.status === 201 ? undefined : `${brief(answer)}, not 201`;

/** Whether reports are stored, once each, and the answer says so. */
export const storingChecks: readonly Check[] = [
  {
    id: 'report-stored',
    title: 'A report is stored: 201',
    run: async (backEnd) => unlessStored((await backEnd.first()).answer),
  },
  {
    id: 'answer-believable',
    title: 'The answer is JSON of the contract: received and receivedOn, nothing else',
    run: async (backEnd) => {
      const {answer} = await backEnd.taken();
      const type = headerOf(answer, 'Content-Type') ?? 'no Content-Type';
      return firstOf(
        !/^application\/json\b/i.test(type) && type,
        !acceptedIn(answer) && `another body: ${answer.text.slice(0, 60) || 'an empty one'}`,
      );
    },
  },
  {
    id: 'day-right',
    title: 'receivedOn is the day of today (UTC)',
    run: async (backEnd) => {
      const accepted = acceptedIn((await backEnd.taken()).answer);
      if (!accepted) throw new NotRun('the answer has no day');
      const off = Math.abs(Date.parse(accepted.receivedOn) - Date.now());
      return off < 2 * DAY ? undefined : accepted.receivedOn;
    },
  },
  {
    id: 'same-again',
    title: 'The same report with the same key gets the same answer, with 200',
    run: async (backEnd) => {
      const {key, body, answer} = await backEnd.taken();
      const again = await backEnd.intake(body, {'Idempotency-Key': key});
      return firstOf(
        again.status !== 200 && `${brief(again)}, not 200`,
        again.text !== answer.text && 'another body than the first time',
      );
    },
  },
  {
    id: 'replay-said',
    title: 'Idempotency-Replayed: true says so, and not the first time',
    run: async (backEnd) => {
      const {key, body, answer} = await backEnd.taken();
      const again = await backEnd.intake(body, {'Idempotency-Key': key});
      const [first, second] = [answer, again].map((one) => headerOf(one, 'Idempotency-Replayed'));
      return firstOf(
        first === 'true' && 'it was said the first time',
        second !== 'true' && `Idempotency-Replayed: ${second ?? 'absent'}, the second time`,
      );
    },
  },
  {
    id: 'key-reused',
    title: 'Another report with the same key is refused',
    run: async (backEnd) => {
      const {key} = await backEnd.taken();
      const other = await backEnd.intake(await backEnd.newSending(), {'Idempotency-Key': key});
      return unlessRefused(other, 'key-reused');
    },
  },
  {
    id: 'lookup-reused',
    title: 'Another report under the same lookup is refused',
    run: async (backEnd) => {
      const {lookup} = (await backEnd.taken()).body;
      const other = await backEnd.intake({...(await backEnd.newSending()), lookup});
      return unlessRefused(other, 'key-reused');
    },
  },
  {
    id: 'lookup-same',
    title: 'The same report with a new key is known: 200, and no second report',
    run: async (backEnd) => {
      const {body} = await backEnd.taken();
      const again = await backEnd.intake(body);
      return again.status === 200 ? undefined : `${brief(again)}, not 200`;
    },
  },
  {
    id: 'same-at-once',
    title: 'Five of the same at once make one report: one 201, then 200, or 409 to wait',
    run: async (backEnd) => {
      await backEnd.taken();
      const body = await backEnd.newSending();
      const headers = {'Idempotency-Key': newKey()};
      const answers = await Promise.all(
        Array.from({length: 5}, () => backEnd.intake(body, headers)),
      );
      const statuses = answers.map(({status}) => status).toSorted();
      const stored = statuses.filter((status) => status === 201).length;
      const rest = statuses.every((status) => [200, 201, 409].includes(status));
      return stored === 1 && rest ? undefined : statuses.join(', ');
    },
  },
  {
    id: 'key-not-spent',
    title:
      'A refused body, or one that broke off, spends no key: the whole report is stored after it',
    run: async (backEnd) => {
      await backEnd.taken();
      const key = newKey();
      const body = await backEnd.newSending();
      await backEnd.intakeCut(JSON.stringify(body), key);
      await backEnd.intake({...body, sealed: 'bm90IHNlYWxlZA=='}, {'Idempotency-Key': key});
      return unlessStored(await backEnd.intake(body, {'Idempotency-Key': key}));
    },
  },
  {
    id: 'largest-stored',
    title: `A body of ${intakeBodyLimit} bytes, the most there are, is stored`,
    run: async (backEnd) => {
      await backEnd.taken();
      const json = JSON.stringify(await backEnd.newSending());
      return unlessStored(await backEnd.intake(json.padEnd(intakeBodyLimit)));
    },
  },
];
