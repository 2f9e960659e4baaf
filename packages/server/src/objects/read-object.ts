import type {Database} from '../database/database.ts';
import {isId} from '../database/is-id.ts';
import type {Reader} from '../inbox/items.ts';

/** An object that a member of staff may have. */
export interface ReadableObject {
  readonly size: number;
  /** One chunk after the other, each read when it is asked for. */
  readonly content: ReadableStream<Uint8Array>;
}

/** One object of a report; `undefined` when there is none of these ids for this recipient. */
export async function readObject(
  database: Database,
  {tenant, recipient}: Reader,
  {report, object}: {readonly report: string; readonly object: string},
  onFault: (error: unknown) => void,
): Promise<ReadableObject | undefined> {
  if (!isId(report) || !isId(object)) return undefined;
  const [found] = await database.query<{size: number}>(
    `select objects.size from objects
     join reports on reports.id = objects.report_id
     join report_recipients reader on reader.report_id = reports.id
     where objects.id = $1::uuid and reports.id = $2::uuid
       and reports.tenant = $3 and reader.recipient = $4`,
    [object, report, tenant, recipient],
  );
  return found && {size: found.size, content: contentOf(database, object, onFault)};
}

const contentOf = (
  database: Database,
  object: string,
  onFault: (error: unknown) => void,
): ReadableStream<Uint8Array> => {
  let position = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const [chunk] = await database.query<{content: Uint8Array}>(
            'select content from object_chunks where object_id = $1::uuid and position = $2',
            [object, position],
          );
          position += 1;
          if (chunk) controller.enqueue(chunk.content);
          else controller.close();
        } catch (error) {
          onFault(error);
          // The answer has begun: cut it short, so that nobody takes what came for the whole.
          controller.error(new Error('The object could not be read to its end.'));
        }
      },
    },
    // Nothing is read ahead: a slow line holds one chunk in memory.
    {highWaterMark: 0},
  );
};
