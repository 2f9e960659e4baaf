import type {FileKind} from '@heard/delivery/files';
import {storedName} from '@heard/delivery/files';
import type {InboxItem} from '@heard/schema';

import {reference} from '../inbox-app/item-text.ts';

/** The number by which staff talk about a file of a report: 1 for the first. */
export const fileNumber = (at: number): number => at + 1;

/**
 * The name under which a file is saved: `report-1a2b3c4d-file-2.pdf`. Nothing of it is chosen by whoever sent
 * the file, and the ending goes by its bytes; `bin` when they are of no kind that a person can add.
 */
export const savedName = (
  item: Pick<InboxItem, 'id'>,
  at: number,
  kind: FileKind | undefined,
): string => {
  const name = `report-${reference(item)}-file-${fileNumber(at)}`;
  return kind ? storedName(name, kind) : `${name}.bin`;
};
