/** How much a person can add, in the words of the configuration (`form.files`). A megabyte is 1,048,576 bytes. */
export interface FileLimits {
  readonly maxFiles?: number | undefined;
  readonly maxFileMB?: number | undefined;
  readonly maxTotalMB?: number | undefined;
}

/** The limits where the configuration sets none. */
export const defaultFileLimits = {maxFiles: 10, maxFileMB: 25, maxTotalMB: 100} as const;

/** Pictures beyond it are refused from their header: to show one would take all memory of a phone. */
export const maxPixels = 100_000_000;

const MEGABYTE = 1_048_576;

/** Why a file can not be added beside the others, or nothing when it can. Looks at sizes alone and reads nothing. */
export const checkSize = (
  file: Blob,
  others: readonly Blob[],
  limits: FileLimits = {},
): 'too-many' | 'empty' | 'too-large' | 'total-too-large' | undefined => {
  const {maxFiles, maxFileMB, maxTotalMB} = defaultFileLimits;
  const total = others.reduce((sum, {size}) => sum + size, file.size);
  if (others.length >= (limits.maxFiles ?? maxFiles)) return 'too-many';
  if (file.size === 0) return 'empty';
  if (file.size > (limits.maxFileMB ?? maxFileMB) * MEGABYTE) return 'too-large';
  if (total > (limits.maxTotalMB ?? maxTotalMB) * MEGABYTE) return 'total-too-large';
  return undefined;
};
