import type {Reach} from '@heard/directory/place';
import type {ServiceView} from '@heard/directory';
import type {Config, DirectoryMeta} from '@heard/schema';

import type {Localizer} from '../../locale/localizer.ts';
import type {ShelfView} from '../finder-view.ts';
import {deskOf, type ServiceDesk} from './service-desk.ts';

/** What the embedder set for the finder. */
export type FinderSettings = NonNullable<Config['finder']>;

/** What every page of ours is drawn from. */
export interface Scene {
  readonly localizer: Localizer;
  /** The level of our headings on the host page. */
  readonly headingLevel: number;
  readonly uid: string;
  readonly now: Date;
  /** Of the directory that the services are from. */
  readonly meta: DirectoryMeta;
  readonly settings: Partial<FinderSettings>;
  /** What people did on these pages. */
  readonly desk: ServiceDesk;
}

/** What the page of one service is drawn from. */
export interface ServiceScene extends Scene {
  readonly service: ServiceView;
  /** How it reaches the place that the person named, if they named one. */
  readonly reach?: Reach | undefined;
  /** Goes back to where the service was opened. */
  onBack(): void;
}

/** The scene of a shelf, once its source is open. */
export const sceneOf = (view: ShelfView): Scene | undefined => {
  const {controller, localizer, headingLevel, uid, now} = view;
  const {source, config} = controller;
  if (!source) return undefined;
  const {meta} = source;
  const settings = config?.finder ?? {};
  return {localizer, headingLevel, uid, now, meta, settings, desk: deskOf(controller)};
};
