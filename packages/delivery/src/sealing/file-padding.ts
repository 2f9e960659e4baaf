const SMALLEST = 9216;

/**
 * The size to which a file of `length` bytes is padded: 9, 11, 13 or 15 times a power of two, at least 9 KiB.
 *
 * Four sizes for each doubling, so that hardly a photo can be told from another by its size; at most 22.3 percent
 * are added, 10 on average. The borders lie away from round numbers: 1.0 and 1.1 MB look alike.
 */
export const paddedFileSize = (length: number): number => {
  if (length <= SMALLEST) return SMALLEST;
  const step = 2 ** (Math.floor(Math.log2(length)) - 3);
  const steps = Math.ceil((length / step - 1) / 2) * 2 + 1;
  return steps > 15 ? step * 18 : step * steps;
};
