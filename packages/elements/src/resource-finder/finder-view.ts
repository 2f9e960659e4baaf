import type {Localizer} from '../locale/localizer.ts';
import type {ResourceFinderController} from './resource-finder-controller.ts';

/** What the pages of the finder are drawn from. */
export interface FinderView {
  readonly controller: ResourceFinderController;
  readonly localizer: Localizer;
  /** The level of our headings on the host page. */
  readonly headingLevel: number;
  readonly uid: string;
  readonly now: Date;
}
