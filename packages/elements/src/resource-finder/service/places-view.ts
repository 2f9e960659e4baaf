import type {LocationView} from '@heard/directory';
import {html, nothing} from 'lit';

import {focusText} from '../../page/focus.ts';
import {openingText} from '../hours-text.ts';
import {countryOfZone} from '../place/country-of-zone.ts';
import {outerLink} from './contact-view.ts';
import {distanceText} from './distance-text.ts';
import {mapLink} from './map-link.ts';
import {dataText} from './section.ts';
import {awayText, nearestAway, placeWords} from './service.messages.ts';
import type {ServiceScene} from './service-scene.ts';
import {addressLines, hasHiddenPlace, isShown, shownPlaces} from './shown-places.ts';

/** The way to a place: what following the link means is said before the link. */
const directions = (scene: ServiceScene, place: LocationView) => {
  const href = mapLink(place);
  if (!href) return nothing;
  const words = placeWords(scene.localizer);
  return html`<details class="fold">
    <summary>${words.directions}</summary>
    <div class="tight">
      <p>${words.leaves}</p>
      <p class="line">${outerLink(scene, href, words.openMap)}</p>
    </div>
  </details>`;
};

const address = ({meta}: ServiceScene, place: LocationView) =>
  addressLines(place).map((line) => html`<p lang=${meta.language} dir="auto">${line}</p>`);

const placeItem = (scene: ServiceScene, place: LocationView) => {
  const shown = isShown(place);
  const opening = openingText(scene.localizer, place, scene.now);
  const isTold = place.hours.length > 0 && scene.service.locations.length > 1;
  const name = place.name
    ? html`<p><b lang=${scene.meta.language} dir="auto">${place.name}</b></p>`
    : nothing;
  // What is said of a place could tell where its door is.
  const said = shown ? [place.description, place.transportation].filter((text) => !!text) : [];
  return html`<li class="tight">
    ${name} ${shown ? address(scene, place) : nothing}
    ${isTold ? html`<p><span class="badge ${opening.state}">${opening.text}</span></p>` : nothing}
    ${dataText(scene, said as readonly string[])}
    ${shownPlaces(scene.service).length > 1 ? directions(scene, place) : nothing}
  </li>`;
};

/** How far it is, where both ends are known and may be shown. */
export const awayLine = ({service, reach, localizer, meta}: ServiceScene) => {
  const shown = shownPlaces(service);
  if (reach?.distanceKm === undefined || !shown.some(({point}) => point)) return nothing;
  const distance = distanceText(localizer, reach.distanceKm, countryOfZone(meta.timeZone));
  const say = service.locations.length > 1 ? nearestAway : awayText;
  return html`<p>${say(localizer, distance)}</p>`;
};

/** Beside the ways to call: the way to the only place, or down to several. */
export const wayThere = (scene: ServiceScene) => {
  const [first, second] = shownPlaces(scene.service);
  if (!first) return nothing;
  if (!second) return html`${address(scene, first)} ${directions(scene, first)}`;
  const down = ({currentTarget}: Event) => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const heading = root.querySelector<HTMLElement>('.places h3');
    if (heading) focusText(heading);
  };
  return html`<button type="button" class="link" @click=${down}>
    ${placeWords(scene.localizer).seePlaces}
  </button>`;
};

/** All places, and what is not shown of them. */
export const placesView = (scene: ServiceScene) => {
  const {service, localizer} = scene;
  if (!service.locations.length) return undefined;
  return html`<ul class="plain stack">
      ${service.locations.map((place) => placeItem(scene, place))}
    </ul>
    ${hasHiddenPlace(service) ? html`<p class="note">${placeWords(localizer).hidden}</p>` : nothing}`;
};
