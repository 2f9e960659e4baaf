import type {ServiceView} from '@heard/directory';
import type {Directory} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import type {ResourceFinderController} from './resource-finder-controller.ts';

/** Where services are shown from, and opened one at a time. */
export interface ServiceShelf {
  readonly directory: Directory | undefined;
  /** The service at a position, put together for showing. */
  service(position: number): ServiceView | undefined;
  open(position: number): void;
  close(): void;
}

/** What services are drawn from. */
export interface ShelfView {
  readonly controller: ServiceShelf;
  readonly localizer: Localizer;
  /** The level of our headings on the host page. */
  readonly headingLevel: number;
  readonly uid: string;
  readonly now: Date;
}

/** What the pages of the finder are drawn from. */
export interface FinderView extends ShelfView {
  readonly controller: ResourceFinderController;
}
