import type {Localizer} from '../locale/localizer.ts';
import type {DraftController} from './draft-controller.ts';

/** What every view of drafts is drawn from. */
export interface DraftView {
  readonly drafts: DraftController;
  readonly localizer: Localizer;
  /** The level of the page's heading on the host page. */
  readonly headingLevel: number;
  /** Unique to this element: the start of every id in it. */
  readonly uid: string;
}
