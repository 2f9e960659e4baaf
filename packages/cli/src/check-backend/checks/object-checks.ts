import {ObjectId, tusVersion} from '@heard/schema';

import type {Answer} from '../ask.ts';
import type {BackEnd} from '../back-end.ts';
import {firstOf, headerOf, NotRun, type Check} from '../check.ts';
import {brief, unlessPointing, unlessRefused} from '../refused.ts';
import {newKey} from '../test-report.ts';

const idIn = (answer: Answer): string | undefined =>
  ObjectId.safeParse(headerOf(answer, 'Location')?.split('/').at(-1)).data;

const unlessStored = (answer: Answer): string | undefined =>
  answer.status === 201 ? undefined : `${brief(answer)}, not 201`;

/** An object that the back end took, for the checks that need one. */
const newStored = async (
  backEnd: BackEnd,
): Promise<{id: string; sealed: Uint8Array; key: string}> => {
  const sealed = await backEnd.newObject();
  const key = newKey();
  const answer = await backEnd.object(sealed, {'Idempotency-Key': key});
  const id = idIn(answer);
  if (answer.status !== 201 || id === undefined) throw new NotRun('no file was taken');
  return {id, sealed, key};
};

/** Whether sealed files are stored and bound to their report. */
export const objectChecks: readonly Check[] = [
  {
    id: 'object-stored',
    title: 'A sealed file is stored: 201, with Location and Upload-Offset',
    run: async (backEnd) => {
      const sealed = await backEnd.newObject();
      const answer = await backEnd.object(sealed);
      const offset = headerOf(answer, 'Upload-Offset') ?? 'absent';
      return firstOf(
        unlessStored(answer),
        !idIn(answer) && `Location: ${headerOf(answer, 'Location') ?? 'absent'}`,
        offset !== String(sealed.byteLength) && `Upload-Offset: ${offset}`,
      );
    },
  },
  {
    id: 'object-same-again',
    title: 'The same file with the same key is the same object',
    run: async (backEnd) => {
      const {id, sealed, key} = await newStored(backEnd);
      const again = await backEnd.object(sealed, {'Idempotency-Key': key});
      return firstOf(unlessStored(again), idIn(again) !== id && 'another Location');
    },
  },
  {
    id: 'object-key-reused',
    title: 'Another file with the same key is refused',
    run: async (backEnd) => {
      const {key} = await newStored(backEnd);
      const other = await backEnd.object(await backEnd.newObject(), {'Idempotency-Key': key});
      return unlessRefused(other, 'key-reused');
    },
  },
  {
    id: 'object-bound-once',
    title: 'A file belongs to one report: a second report with it is refused',
    run: async (backEnd) => {
      await backEnd.taken();
      const {id} = await newStored(backEnd);
      const first = await backEnd.intake({...(await backEnd.newSending()), objects: [id]});
      if (first.status !== 201) return `the report with it got ${brief(first)}, not 201`;
      const second = await backEnd.intake({...(await backEnd.newSending()), objects: [id]});
      return unlessRefused(second, 'object-already-bound');
    },
  },
  {
    id: 'object-unknown',
    title: 'A report with a file that is not there is refused, with a pointer to it',
    run: async (backEnd) => {
      const objects = [newKey()];
      const answer = await backEnd.intake({...(await backEnd.newSending()), objects});
      return firstOf(unlessRefused(answer, 'unknown-object'), unlessPointing(answer, '/objects/0'));
    },
  },
  {
    id: 'object-too-large',
    title: 'A file that says it is a terabyte is refused before it comes',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.object(await backEnd.newObject(), {'Upload-Length': '1000000000000'}),
        'object-too-large',
      ),
  },
  {
    id: 'object-short',
    title: 'A file of fewer bytes than it said is refused',
    run: async (backEnd) => {
      const sealed = await backEnd.newObject();
      const headers = {'Upload-Length': String(sealed.byteLength + 1)};
      return unlessRefused(await backEnd.object(sealed, headers), 'malformed-body');
    },
  },
  {
    id: 'object-not-sealed',
    title: 'A file that is not sealed is refused',
    run: async (backEnd) =>
      unlessRefused(await backEnd.object(Buffer.from('A picture of a door.')), 'malformed-body'),
  },
  {
    id: 'object-type-other',
    title: 'A file of another media type is refused',
    run: async (backEnd) =>
      unlessRefused(
        await backEnd.object(await backEnd.newObject(), {'Content-Type': 'image/jpeg'}),
        'unsupported-media-type',
      ),
  },
  {
    id: 'object-other-tus',
    title: `Another version of tus is refused, and Tus-Version names ${tusVersion}`,
    run: async (backEnd) => {
      const answer = await backEnd.object(await backEnd.newObject(), {'Tus-Resumable': '0.2.2'});
      return firstOf(
        unlessRefused(answer, 'unsupported-tus-version'),
        headerOf(answer, 'Tus-Version') !== tusVersion && 'Tus-Version does not name it',
      );
    },
  },
];
