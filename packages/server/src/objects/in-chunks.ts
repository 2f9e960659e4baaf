/**
 * The same bytes in chunks of `size`, the last one smaller. Holds one chunk and the piece that it is made from,
 * and asks for more only when the chunk before was taken.
 */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (length + rest.byteLength >= size) {
      const taken = size - length;
      yield Buffer.concat([...gathered, rest.subarray(0, taken)], size);
      rest = rest.subarray(taken);
      gathered = [];
      length = 0;
    }
    if (rest.byteLength === 0) continue;
    gathered.push(rest);
    length += rest.byteLength;
  }
  if (length > 0) yield Buffer.concat(gathered, length);
}
