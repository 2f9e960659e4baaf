/** What a file is, in a word. */
export type KnownKind = 'picture' | 'film' | 'sound' | 'paper' | 'text' | 'other';

const kinds: Readonly<Record<string, readonly [KnownKind, format?: string]>> = {
  'image/jpeg': ['picture', 'JPEG'],
  'image/png': ['picture', 'PNG'],
  'image/webp': ['picture', 'WebP'],
  'image/gif': ['picture', 'GIF'],
  'image/heic': ['picture', 'HEIC'],
  'video/mp4': ['film', 'MP4'],
  'video/quicktime': ['film', 'MOV'],
  'video/webm': ['film', 'WebM'],
  'audio/mpeg': ['sound', 'MP3'],
  'audio/mp4': ['sound', 'M4A'],
  'audio/wav': ['sound', 'WAV'],
  'audio/ogg': ['sound', 'Ogg'],
  'audio/webm': ['sound', 'WebM'],
  'application/pdf': ['paper', 'PDF'],
  'text/plain': ['text'],
};

/** What a media type stands for, and the name of its format. The report tells it: the file itself may differ. */
export const kindOfType = (type: string): readonly [KnownKind, format?: string] =>
  Object.hasOwn(kinds, type) ? (kinds[type] ?? ['other']) : ['other'];
