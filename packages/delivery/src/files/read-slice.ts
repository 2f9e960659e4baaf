/** Thrown within this package only: the file is gone, was changed, or may not be read any more. */
export class Unreadable extends Error {}

/** The bytes of a file from `start` to before `end` or its end. Throws {@link Unreadable}. */
export const readSlice = async (
  file: Blob,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const slice = file.slice(start, end);
  const buffer = await slice.arrayBuffer().catch(() => new ArrayBuffer());
  if (buffer.byteLength !== slice.size) throw new Unreadable();
  return new Uint8Array(buffer);
};
