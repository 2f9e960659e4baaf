/** How long a request body may take, in milliseconds. */
export interface BodyPatience {
  /** From one piece to the next. */
  readonly silence: number;
  /** For all of it. */
  readonly total: number;
}

/** A body that broke off, or took too long. */
export class BodyBrokenError extends Error {
  override readonly name = 'BodyBrokenError';
}

/**
 * The pieces of a request body as they come in; nothing is read before it is asked for.
 *
 * Throws a {@link BodyBrokenError} when the connection breaks, when nothing comes for too long, and when it takes
 * too long in all. Leaving the loop early lets go of the rest.
 */
export async function* bodyPieces(
  request: Request,
  {silence, total}: BodyPatience,
): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const end = performance.now() + total;
  try {
    for (;;) {
      const patience = Math.min(silence, end - performance.now());
      const {done, value} = await readWithin(reader, patience);
      if (done) return;
      yield value;
    }
  } finally {
    // What still comes is not our business; not waited for, as the other side may never end it.
    reader.cancel().catch(() => {});
  }
}

const readWithin = async (reader: ReadableStreamDefaultReader<Uint8Array>, patience: number) => {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing came.')), Math.max(0, patience));
  });
  try {
    return await Promise.race([reader.read(), tooSlow]);
  } catch (error) {
    throw new BodyBrokenError('The body ended before its time.', {cause: error});
  } finally {
    clearTimeout(timer);
  }
};
