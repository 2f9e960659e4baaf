/** The smallest padded size in bytes: most reports look alike. */
export const minimumSize = 4096;

/**
 * The size to which `length` bytes are padded: Padmé (Nikitin et al., "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs", PoPETs 2019), at least {@link minimumSize}.
 *
 * Sizes fall into few buckets, and no more than 12 percent are added above the minimum.
 */
export const paddedSize = (length: number): number => {
  if (length <= minimumSize) return minimumSize;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
};

/** Pads JSON text in UTF-8 with spaces at its end, which JSON allows. */
export const padJson = (json: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(paddedSize(json.length)).fill(0x20);
  padded.set(json);
  return padded;
};
