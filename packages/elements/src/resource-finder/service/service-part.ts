/**
 * The pages of services, the list of what a person keeps, and the map: loaded when the first results are on screen,
 * or when somebody opens a service before.
 */
import {html, nothing} from 'lit';
import type {ResourceHit, ServiceView} from '@heard/directory';

import type {ShelfView} from '../finder-view.ts';
import {mapOffer} from '../map/map-offer.ts';
import {keepLink, listButton} from '../shortlist/keep-view.ts';
import {listPage} from '../shortlist/list-page.ts';
import {linkServices} from './deep-links.ts';
import {servicePage} from './service-page.ts';
import {sceneOf} from './service-scene.ts';

/**
 * The page that stands in place of the results: the service that is open, or "My list". `undefined` while neither is
 * open.
 *
 *     servicePart.now?.openPage(view) ?? resultsView(view)
 */
export const openPage = (view: ShelfView) => {
  const scene = sceneOf(view);
  if (!scene) return undefined;
  const {opened} = view.controller;
  if (opened)
    return html`${servicePage({...scene, ...opened, onBack: () => view.controller.close()})}`;
  return scene.desk.isListOpen ? listPage(scene) : undefined;
};

/**
 * What stands right before the list of results, as its sibling: the way to "My list", and a map of the hits if the
 * embedder turned one on. While the map is open, the list beside it is numbered as the map is.
 */
export const beforeResults = (view: ShelfView, hits: readonly ResourceHit[]) => {
  const scene = sceneOf(view);
  if (!scene) return nothing;
  linkServices(view.controller);
  return html`<p class="visually-hidden" role="status">${scene.desk.saidBy('keep')}</p>
    ${listButton(scene)} ${mapOffer(scene, hits)}`;
};

/** A button in a result that puts its service on the list. */
export const keepInList = (view: ShelfView, service: Pick<ServiceView, 'id' | 'name'>) => {
  const scene = sceneOf(view);
  return scene ? keepLink(scene, service) : nothing;
};
