/**
 * The same bytes in chunks of `size`, the last one smaller, and asks for more only when the chunk before was taken.
 *
 * All chunks are the same piece of memory: one holds until the next is asked for. So a large file costs no more than a
 * small one, and leaves nothing behind to be collected.
 */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(size);
  let length = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (rest.byteLength > 0) {
      const taken = rest.subarray(0, size - length);
      chunk.set(taken, length);
      length += taken.byteLength;
      rest = rest.subarray(taken.byteLength);
      if (length < size) continue;
      yield chunk;
      length = 0;
    }
  }
  if (length > 0) yield chunk.subarray(0, length);
}
