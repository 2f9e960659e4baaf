import {safeHref, type PhoneView} from '@heard/directory';
import {html, nothing} from 'lit';

import {contactWords, extension, pageWords} from './service.messages.ts';
import {dataWord, partsOf, plainList} from './section.ts';
import type {ServiceScene} from './service-scene.ts';

const bare = (href: string) => href.replace(/^https?:\/\/|\/$/g, '');

const numberOf = ({number}: PhoneView) => html`<bdi dir="ltr">${number}</bdi>`;

const phoneLines = (scene: ServiceScene, phone: PhoneView) => {
  const words = contactWords(scene.localizer);
  const {href, type, dial} = phone;
  const verb = type === 'textphone' ? words.tty : type === 'video' ? words.video : words.call;
  const sms =
    type === 'text' ? href : type === 'cell' && dial ? safeHref(`sms:${dial}`) : undefined;
  const tel = type === 'text' ? undefined : href;
  return html`<li>
    ${tel ? html`<a class="button call" href=${tel}>${verb} ${numberOf(phone)}</a>` : nothing}
    ${sms ? html`<a class="button call" href=${sms}>${words.text} ${numberOf(phone)}</a>` : nothing}
    ${href ? nothing : html`<span class="big">${numberOf(phone)}</span>`}
    ${phone.extension ? html`<span>${extension(scene.localizer, phone.extension)}</span>` : nothing}
    ${
      phone.description
        ? html`<span class="muted">${dataWord(scene, phone.description)}</span>`
        : nothing
    }
  </li>`;
};

/** A link to another website, which opens beside this page and is not told where the person comes from. */
export const outerLink = (scene: ServiceScene, url: string | undefined, label?: string) => {
  const href = safeHref(url ?? '');
  return href
    ? html`<a class="outer" href=${href} target="_blank" rel="noreferrer noopener"
        ><bdi>${label ?? bare(href)}</bdi> ${pageWords(scene.localizer).newTab}</a
      >`
    : undefined;
};

/** Ways to reach a service, the fastest first: each number is a link as large as a thumb. */
export const contactView = (scene: ServiceScene) => {
  const {service} = scene;
  const words = contactWords(scene.localizer);
  const {website} = pageWords(scene.localizer);
  const web = outerLink(scene, service.url ?? service.organization?.website);
  const email = service.email ?? service.organization?.email;
  // What stands behind a "?" would write to others, or more than the address.
  const mail = email && safeHref(`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`);
  return partsOf(
    service.phones.length
      ? html`<ul class="plain calls">
          ${service.phones.map((phone) => phoneLines(scene, phone))}
        </ul>`
      : nothing,
    web ? html`<p class="line"><b>${website}</b> ${web}</p>` : nothing,
    email
      ? html`<p class="line">
          <b>${words.email}</b>
          ${mail ? html`<a href=${mail}><bdi>${email}</bdi></a>` : html`<bdi>${email}</bdi>`}
        </p>`
      : nothing,
  );
};

/** The further links of a service. */
export const moreLinks = (scene: ServiceScene) =>
  plainList(
    scene.service.additionalUrls
      .map(({url, label}) => outerLink(scene, url, label))
      .filter((link) => link !== undefined),
  );
