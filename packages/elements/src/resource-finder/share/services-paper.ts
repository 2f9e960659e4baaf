import type {ServiceView} from '@heard/directory';
import {html, nothing} from 'lit';

import {printPaper, type Paper} from '../../keeping/paper.ts';
import {direction} from '../../locale/resolve-locale.ts';
import {weekOf} from '../service/week-of.ts';
import {providerName} from '../provider-name.ts';
import {checkedText, sourceText} from '../service/checked-view.ts';
import {dataText, plainList} from '../service/section.ts';
import {extension, pageWords} from '../service/service.messages.ts';
import type {Scene} from '../service/service-scene.ts';
import {addressLines, shownPlaces} from '../service/shown-places.ts';
import {servicesPaper} from './paper.styles.ts';
import {shareWords} from './share.messages.ts';

/** What a sheet is drawn from. */
type PaperScene = Pick<Scene, 'localizer' | 'meta' | 'now'>;

const entry = (scene: PaperScene, service: ServiceView) => {
  const {localizer, meta} = scene;
  const words = pageWords(localizer);
  const rows = weekOf(scene, service);
  const web = service.url ?? service.organization?.website;
  return html`<section>
    <h2 lang=${meta.language} dir="auto">${service.name}</h2>
    ${dataText(scene, [providerName(service) ?? ''].filter(Boolean))}
    ${service.phones.map(
      ({number, extension: digits, description}) =>
        html`<p class="phone">
          <bdi dir="ltr">${number}</bdi>
          <small>
            ${digits ? extension(localizer, digits) : nothing}
            ${description ? html`<bdi lang=${meta.language}>${description}</bdi>` : nothing}
          </small>
        </p>`,
    )}
    ${shownPlaces(service).map((place) => dataText(scene, addressLines(place)))}
    ${web ? html`<p><bdi dir="ltr">${web}</bdi></p>` : nothing}
    ${
      rows.length
        ? html`<dl>
            ${rows.map(
              ({days, times}) =>
                html`<dt>${days}</dt>
                  <dd>${times}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${
      service.documents.length
        ? html`<p>${words.bring}:</p>
            ${plainList(service.documents.map((text) => html`<bdi>${text}</bdi>`))}`
        : nothing
    }
    <p class="from">${checkedText({...scene, service})}</p>
  </section>`;
};

/** Services on a sheet of paper, that says nothing of the page or of who printed it. */
export const paperOf = (scene: PaperScene, services: readonly ServiceView[]): Paper => {
  const {locale} = scene.localizer;
  const {sheet} = shareWords(scene.localizer);
  return {
    title: sheet,
    lang: locale,
    dir: direction(locale),
    styles: servicesPaper,
    content: html`${services.map((service) => entry(scene, service))}
      <p class="from">${sourceText(scene)}</p>`,
  };
};

/** Opens the browser's print window with services alone. */
export const printServices = (
  root: ShadowRoot,
  scene: PaperScene,
  services: readonly ServiceView[],
  print?: (frame: Window) => void,
): Promise<void> => printPaper(root, paperOf(scene, services), print);
