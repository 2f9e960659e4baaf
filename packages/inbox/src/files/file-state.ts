import type {ServerTrouble} from '../server/answer.ts';
import type {FileTrouble} from '../server/staff-session.ts';
import type {Preview, PreviewTrouble} from './preview.ts';

/** What the inbox is doing with a file of the open report, and what came of it. */
export interface FileState {
  readonly doing?: 'show' | 'save';
  readonly preview?: Preview;
  /** Pictures are blurred until somebody wants to see them. */
  readonly isClear?: boolean;
  /** The name under which it was saved. */
  readonly saved?: string;
  readonly trouble?: ServerTrouble | FileTrouble | PreviewTrouble | 'not-chosen';
}

/** A file of which nothing was asked yet. */
export const untouchedFile: FileState = {};
