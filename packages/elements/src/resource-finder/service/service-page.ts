import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {pageHeading} from '../../fields/field.ts';
import {openingText} from '../hours-text.ts';
import {providerName} from '../provider-name.ts';
import {shareView} from '../share/share-view.ts';
import {keepView} from '../shortlist/keep-view.ts';
import {checkedView} from './checked-view.ts';
import {contactView, moreLinks} from './contact-view.ts';
import {hoursView} from './hours-view.ts';
import {areasView, languagesView, whoView} from './people-view.ts';
import {awayLine, placesView, wayThere} from './places-view.ts';
import {dataText, dataWord, partsOf, plainList, section} from './section.ts';
import {pageWords} from './service.messages.ts';
import type {ServiceScene} from './service-scene.ts';
import {tagList} from './tag-list.ts';
import {tellWrongView} from './tell-wrong-view.ts';

const head = (scene: ServiceScene) => {
  const {service, localizer, headingLevel, meta, now} = scene;
  const opening = openingText(localizer, service, now);
  const provider = providerName(service);
  return html`<div class="tight">
    <div lang=${meta.language}>${pageHeading(headingLevel, html`<bdi>${service.name}</bdi>`)}</div>
    ${provider ? html`<p class="muted" lang=${meta.language} dir="auto">${provider}</p>` : nothing}
    ${service.alert.map(
      (text) => html`<p class="danger" lang=${meta.language} dir="auto">${text}</p>`,
    )}
    <p><span class="badge ${opening.state}">${opening.text}</span></p>
  </div>`;
};

const details = (scene: ServiceScene) => {
  const {service, localizer} = scene;
  const words = pageWords(localizer);
  const part = (title: string, ...parts: readonly unknown[]) =>
    section(scene, title, partsOf(...parts));
  const access = [...new Set(service.locations.flatMap(({accessibility}) => accessibility ?? []))];
  return html`
    ${part(words.who, whoView(scene))} ${part(words.areas, areasView(scene))}
    ${part(words.cost, plainList(tagList(scene, 'cost')), dataText(scene, service.feesDescription))}
    ${part(words.bring, plainList(service.documents.map((text) => dataWord(scene, text))))}
    ${part(
      words.apply,
      plainList(tagList(scene, 'mode')),
      dataText(scene, service.applicationProcess),
    )}
    ${part(words.languages, languagesView(scene))}
    ${part(words.access, plainList(tagList(scene, 'access')), dataText(scene, access))}
    ${part(words.promises, plainList(tagList(scene, 'promise')))}
    ${part(words.hours, hoursView(scene))}
  `;
};

/**
 * The page of one service, in the order in which somebody in distress needs it: how to reach it now, then whom it is
 * for and what it takes, then all the rest.
 */
export const servicePage = (scene: ServiceScene) => {
  const {service, localizer, desk} = scene;
  const words = pageWords(localizer);
  const places = placesView(scene);
  return keyed(
    service.id,
    html`<button type="button" class="link back" @click=${() => scene.onBack()}>
        ${desk.isListOpen ? words.backToList : words.back}
      </button>
      ${head(scene)}
      <div class="tight">${contactView(scene)} ${awayLine(scene)} ${wayThere(scene)}</div>
      ${
        service.description.length
          ? html`<div class="tight">${dataText(scene, service.description)}</div>`
          : nothing
      }
      ${keepView(scene, service.id)} ${shareView(scene, {services: [service]})} ${details(scene)}
      ${places ? html`<div class="places">${section(scene, words.places, places)}</div>` : nothing}
      ${section(scene, words.more, moreLinks(scene))}
      ${section(scene, words.about, dataText(scene, service.organization?.description ?? []))}
      ${checkedView(scene)} ${tellWrongView(scene)}`,
  );
};
