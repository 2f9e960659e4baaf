import type {ResourceHit, ResourceSource} from '@heard/directory';
import type {Config} from '@heard/schema';
import type {ReactiveControllerHost} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import type {ResourceFinderController} from './resource-finder-controller.ts';

/** Where services are shown from, and opened one at a time. */
export interface ServiceShelf {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly source: ResourceSource | undefined;
  readonly config: Config | undefined;
  /** What addresses in the configuration are relative to. */
  readonly base: string;
  /** The service on view, if one is. */
  readonly opened: ResourceHit | undefined;
  open(hit: ResourceHit): void;
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
