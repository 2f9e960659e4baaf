// A kind's media type, then the endings of its names, the usual one first.
const KINDS = {
  jpeg: ['image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['image/png', 'png'],
  webp: ['image/webp', 'webp'],
  gif: ['image/gif', 'gif'],
  heic: ['image/heic', 'heic', 'heif'],
  pdf: ['application/pdf', 'pdf'],
  mp4: ['video/mp4', 'mp4', 'm4v'],
  mov: ['video/quicktime', 'mov', 'qt'],
  webm: ['video/webm', 'webm'],
  mp3: ['audio/mpeg', 'mp3'],
  m4a: ['audio/mp4', 'm4a', 'm4b', 'mp4'],
  wav: ['audio/wav', 'wav'],
  ogg: ['audio/ogg', 'ogg', 'opus', 'oga'],
  weba: ['audio/webm', 'weba', 'webm'],
  txt: ['text/plain', 'txt'],
} as const;

/** A kind of file that a person can add. `m4a`, `ogg` and `weba` are also what browsers record a voice as. */
export type FileKind = keyof typeof KINDS;

/** All kinds that a person can add. */
export const fileKinds = Object.keys(KINDS) as readonly FileKind[];

/** The media type of a kind: `image/jpeg`. */
export const mediaType = (kind: FileKind): string => KINDS[kind][0];

/** The endings of names of a kind, the usual one first: `jpg`, `jpeg` … */
export const endingsOf = (kind: FileKind): readonly string[] => KINDS[kind].slice(1);

/** What the `accept` attribute of a file input says, so that the device offers what can be added. */
export const acceptedFiles: string = fileKinds
  .flatMap((kind) => [mediaType(kind), ...endingsOf(kind).map((ending) => `.${ending}`)])
  .join();
