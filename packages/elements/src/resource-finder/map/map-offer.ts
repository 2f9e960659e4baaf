import type {ResourceHit} from '@heard/directory';
import {html, nothing} from 'lit';

import {lazyPart} from '../../page/lazy-part.ts';
import type {Scene} from '../service/service-scene.ts';
import {offerWords} from './map.messages.ts';

const importMap = () => import('./map-view.ts');
const mapPart = lazyPart(importMap);

/** A button that shows hits on a map, where the embedder wants one, and the map itself once it is open. */
export const mapOffer = (scene: Scene, hits: readonly ResourceHit[]) => {
  const {settings, desk, localizer} = scene;
  if (!settings.map || !hits.length) return nothing;
  const words = offerWords(localizer);
  const {map} = desk;
  const toggle = async () => {
    if (map.isOpen) return map.change({isOpen: false, pointed: undefined});
    const isThere = await mapPart.load(desk.shelf.host);
    map.change({isOpen: isThere, isMissing: !isThere});
  };
  return html`<div class="map-offer tight">
    <button
      type="button"
      class="secondary"
      aria-expanded=${map.isOpen ? 'true' : 'false'}
      @click=${toggle}
    >
      ${map.isOpen ? words.hide : words.show}
    </button>
    <p role="status" class="quiet">${map.isMissing ? words.notNow : nothing}</p>
    ${map.isOpen ? mapPart.now?.mapView(scene, hits) : nothing}
  </div>`;
};
