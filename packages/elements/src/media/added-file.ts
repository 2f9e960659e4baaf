import type {FileKind, HiddenDetail} from '@heard/delivery/files';

import type {Box} from './redaction/boxes.ts';

/** What was found when a file was added. */
export interface Found {
  /** By its bytes, never by its name. */
  readonly kind: FileKind;
  /** Pixels; 0 where there are none. */
  readonly width: number;
  readonly height: number;
  readonly hidden: readonly HiddenDetail[];
  /** It is not built as its kind should be. */
  readonly damaged: boolean;
}

/**
 * A file that a person added. It is in memory only, and nothing of it goes out before they send the report.
 * A change makes a new object.
 */
export interface AddedFile {
  /** Unique among the files of the report: `file-1`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes of the original. */
  readonly size: number;
  /** A statement recorded in the form. Absent: a file that was chosen. */
  readonly kind?: 'voice';
  readonly original: Blob;
  /** Without hidden details. Absent where they can't be taken out. */
  readonly cleaned?: Blob;
  readonly found: Found;
  readonly keep: 'cleaned' | 'original';
  /** With parts covered, in the pixels. Once it is there, neither of the others goes out. */
  readonly redacted?: Blob;
  /** What is covered, in pixels of the original as it is shown. */
  readonly boxes?: readonly Box[];
}

/** The bytes of a file that go out. */
export const blobToSend = ({original, cleaned, redacted, keep}: AddedFile): Blob =>
  redacted ?? (keep === 'cleaned' ? cleaned : undefined) ?? original;

/** Whether what goes out is without hidden details. */
export const isSentClean = (file: AddedFile): boolean => blobToSend(file) !== file.original;

/** The files among the answers. */
export const filesIn = (answers: Readonly<Record<string, unknown>>): readonly AddedFile[] =>
  (answers['evidence.files'] ?? []) as readonly AddedFile[];
