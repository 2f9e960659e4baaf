import type {ResourceHit} from '@heard/directory';
import {distanceUnit} from '@heard/directory/place';
import {html, nothing, svg} from 'lit';

import {inLocale} from '../../locale/localized-text.ts';
import {addStyles} from '../../page/add-styles.ts';
import {countryOfZone} from '../place/country-of-zone.ts';
import type {Scene} from '../service/service-scene.ts';
import {areaAround, aspect, moved, widthKm, zoomed, type MapArea} from './map-area.ts';
import {mapFrom, mapWords, severalHere, streetsNotice} from './map.messages.ts';
import {mapStyles} from './map.styles.ts';
import {pinsIn, pointsOf, type Pin} from './pins.ts';
import {scaleBar} from './scale-bar.ts';
import {tilesFor} from './tiles.ts';
import {inSentence} from '../service/one-line.ts';

const nameOf = ({localizer}: Scene, {there}: Pin) => {
  const names = there.map(({number, service}) => `${number}. ${inSentence(service.name)}`);
  return names.length > 1
    ? `${severalHere(localizer, names.length)}: ${names.join('; ')}`
    : (names[0] ?? '');
};

/** Arrow keys go from pin to pin, in the order of the list; Tab goes on to what is below the map. */
const walk = (event: KeyboardEvent) => {
  const pins = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.pin')];
  const at = pins.indexOf(event.target as HTMLElement);
  const isMirrored = (event.currentTarget as Element).matches(':dir(rtl)');
  const step = isMirrored ? -1 : 1;
  const to = {
    ArrowRight: at + step,
    ArrowLeft: at - step,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: pins.length - 1,
  }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  pins[(to + pins.length) % pins.length]?.focus();
};

const drawnPin = (scene: Scene, pin: Pin, isStop: boolean) => {
  const {map} = scene.desk;
  const [first] = pin.there;
  const {number} = first!;
  const has = (wanted: number | undefined) => pin.there.some((each) => each.number === wanted);
  const isPointed = has(map.pointed);
  const point = () => map.change({pointed: number, looked: undefined});
  return svg`<svg x="${pin.at.x}%" y="${pin.at.y}%" overflow="visible">
    <foreignObject x="-22" y="-22" width="44" height="44">
      <button
        type="button"
        class="pin ${has(map.looked) ? 'looked' : ''}"
        aria-label=${nameOf(scene, pin)}
        aria-pressed=${isPointed ? 'true' : 'false'}
        tabindex=${isStop ? '0' : '-1'}
        @focus=${point}
        @click=${point}
      ><span aria-hidden="true">${number}${pin.there.length > 1 ? '+' : ''}</span></button>
    </foreignObject>
  </svg>`;
};

/** Where the pictures come from, in full, and who that is. Nothing where the embedder has none. */
const streetsOf = ({settings, desk}: Scene) => {
  const {map} = settings;
  if (!map || map === true || !map.tiles) return undefined;
  const url = new URL(map.tiles, desk.shelf.base);
  // The braces of the address are escaped by what reads it.
  const address = url.href.replace(/%7B([xyz])%7D/gi, '{$1}');
  return {address, host: url.host, attribution: map.attribution};
};

const drawn = (scene: Scene, area: MapArea, pins: readonly Pin[]) => {
  const {localizer, desk} = scene;
  const words = mapWords(localizer);
  const streets = desk.map.hasStreets ? streetsOf(scene) : undefined;
  const stop = Math.max(
    0,
    pins.findIndex(({there}) => there.some(({number}) => number === desk.map.pointed)),
  );
  return html`<div class="map" role="group" aria-label=${words.map} @keydown=${walk}>
    <svg class="ground">
      ${
        streets
          ? tilesFor(area, streets.address, aspect).map(
              ({url, at, width, height}) => svg`<foreignObject
                x="${at.x}%" y="${at.y}%" width="${width + 0.1}%" height="${height + 0.1}%"
              ><img class="tile" alt="" src=${url} referrerpolicy="no-referrer" crossorigin="anonymous" draggable="false"></foreignObject>`,
            )
          : nothing
      }
      ${pins.map((pin, index) => drawnPin(scene, pin, index === stop))}
    </svg>
  </div>`;
};

const scale = ({localizer, meta}: Scene, area: MapArea) => {
  const unit = distanceUnit(localizer.locale, countryOfZone(meta.timeZone));
  const {length, percent} = scaleBar(widthKm(area), unit);
  const text = new Intl.NumberFormat(localizer.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(length);
  return html`<svg class="scale" aria-hidden="true">
      <rect x="0" y="0" width="${percent}%" height="6"></rect>
    </svg>
    <p class="muted small">${text}. ${mapWords(localizer).up}</p>`;
};

/** What stands at the pin that somebody pointed at. */
const pointedAt = (scene: Scene, pins: readonly Pin[]) => {
  const {desk, meta} = scene;
  const pin = pins.find(({there}) => there.some(({number}) => number === desk.map.pointed));
  return html`<div class="pointed">
    ${
      pin
        ? html`<ol>
            ${pin.there.map(
              ({number, service}) =>
                html`<li .value=${number}>
                  <button
                    type="button"
                    class="link"
                    lang=${meta.language}
                    @click=${() => desk.shelf.open({service})}
                  >
                    <bdi>${service.name}</bdi>
                  </button>
                </li>`,
            )}
          </ol>`
        : nothing
    }
  </div>`;
};

const controls = (scene: Scene, area: MapArea) => {
  const {desk, localizer} = scene;
  const words = mapWords(localizer);
  const to = (next: MapArea | undefined) => () => desk.map.change({area: next});
  const button = (label: string, next: MapArea | undefined) =>
    html`<button type="button" class="secondary small" @click=${to(next)}>${label}</button>`;
  return html`<div class="map-controls">
    ${button(words.closer, zoomed(area, 0.5))} ${button(words.wider, zoomed(area, 2))}
    ${button(words.north, moved(area, 0, -0.3))} ${button(words.south, moved(area, 0, 0.3))}
    ${button(words.west, moved(area, -0.3, 0))} ${button(words.east, moved(area, 0.3, 0))}
    ${button(words.all, undefined)}
  </div>`;
};

const streetsOffer = (scene: Scene) => {
  const {desk, localizer} = scene;
  const streets = streetsOf(scene);
  if (!streets) return nothing;
  if (desk.map.hasStreets)
    return streets.attribution
      ? html`<p class="muted small">
          ${mapFrom(localizer, inLocale(streets.attribution, localizer.locale))}
        </p>`
      : nothing;
  return html`<div class="tight">
    <p>${streetsNotice(localizer, streets.host)}</p>
    <button type="button" class="secondary" @click=${() => desk.map.change({hasStreets: true})}>
      ${mapWords(localizer).streets}
    </button>
  </div>`;
};

/** The places of hits on a map, numbered as the list beside it. Without tiles it asks nobody for anything. */
export const mapView = (scene: Scene, hits: readonly ResourceHit[]) => {
  const {desk, localizer} = scene;
  const words = mapWords(localizer);
  addStyles(desk.shelf.host.shadowRoot!, mapStyles);
  const points = pointsOf(hits);
  if (!points.length) return html`<p>${words.none}</p>`;
  const area = desk.map.area ?? areaAround(points.map(({spot}) => spot));
  const pins = pinsIn(area, points);
  const areAllThere = new Set(points.map(({number}) => number)).size === hits.length;
  return html`<p class="muted small">${words.hint} ${areAllThere ? nothing : words.hidden}</p>
    ${streetsOffer(scene)} ${drawn(scene, area, pins)} ${scale(scene, area)}
    ${pointedAt(scene, pins)} ${controls(scene, area)}`;
};
