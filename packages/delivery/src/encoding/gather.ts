// As much is kept in memory before it is given to the browser, which can put a Blob on the disk.
const MOST = 4_194_304;

/** All that comes out of a stream. Rejects when the stream fails, and then keeps nothing. */
export const gather = async (
  stream: ReadableStream<Uint8Array>,
  take: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<Blob> => {
  const reader = stream.getReader();
  const blobs: Blob[] = [];
  let parts: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (value) {
      const bytes = take(value) as Uint8Array<ArrayBuffer>;
      parts.push(bytes);
      length += bytes.length;
    }
    if (done || length >= MOST) {
      blobs.push(new Blob(parts));
      parts = [];
      length = 0;
    }
    if (done) return new Blob(blobs);
  }
};
