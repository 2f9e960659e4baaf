import {safeHref, type LocationView, type PhoneView} from '@heard/directory';
import {html, nothing, type TemplateResult} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {dateText} from '../locale/date-text.ts';
import type {ShelfView} from './finder-view.ts';
import {openingText, weekRows} from './hours-text.ts';
import {providerName} from './provider-name.ts';
import {extension, serviceWords, source} from './resource-finder.messages.ts';

const section = (view: ShelfView, title: string, content: unknown): TemplateResult =>
  html`<div class="tight">
    <h3 aria-level=${view.headingLevel + 1}>${title}</h3>
    ${content}
  </div>`;

const textSection = (view: ShelfView, title: string, paragraphs: readonly string[]) =>
  paragraphs.length
    ? section(
        view,
        title,
        html`<div class="tight" lang=${view.controller.directory?.meta.language ?? nothing}>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>`,
      )
    : nothing;

const phoneItem = ({controller, localizer}: ShelfView, phone: PhoneView) => {
  const language = controller.directory?.meta.language ?? nothing;
  return html`<li>
    ${
      phone.href
        ? html`<a class="big" href=${phone.href}><bdi dir="ltr">${phone.number}</bdi></a>`
        : html`<bdi dir="ltr">${phone.number}</bdi>`
    }
    ${phone.extension ? extension(localizer, phone.extension) : nothing}
    ${phone.description ? html`<span class="muted" lang=${language}>${phone.description}</span>` : nothing}
  </li>`;
};

const link = (href: string | undefined, newTab: string) => {
  const safe = safeHref(href ?? '');
  return safe
    ? html`<p>
        <a href=${safe} target="_blank" rel="noreferrer"
          >${safe.replace(/^https?:\/\/|\/$/g, '')} ${newTab}</a
        >
      </p>`
    : nothing;
};

const placeItem = (view: ShelfView, place: LocationView) => {
  const opening = openingText(view.localizer, place, view.now);
  const language = view.controller.directory?.meta.language ?? nothing;
  return html`<li class="tight">
    <p>
      <b lang=${language}>${place.name}</b>
      <span class="badge ${opening.state}">${opening.text}</span>
    </p>
    ${place.addresses.map(
      ({address1, address2, city, stateProvince, postalCode}) =>
        html`<p>
          ${[address1, address2, city, stateProvince, postalCode].filter(Boolean).join(', ')}
        </p>`,
    )}
  </li>`;
};

/** Everything about one service: how to reach it first, then when, for whom, and what it costs. */
export const servicePage = (view: ShelfView, position: number) => {
  const {controller, localizer, headingLevel} = view;
  const service = controller.service(position);
  const meta = controller.directory?.meta;
  if (!service || !meta) return nothing;
  const words = serviceWords(localizer);
  const provider = providerName(service);
  const opening = openingText(localizer, service, view.now);
  const rows = weekRows(localizer, service.hours);
  return html`
    <button type="button" class="link back" @click=${() => controller.close()}>
      ${words.back}
    </button>
    <div class="tight" lang=${meta.language}>
      ${pageHeading(headingLevel, service.name)}
      ${provider ? html`<p class="muted">${provider}</p>` : nothing}
      ${service.alert.map((paragraph) => html`<p class="danger">${paragraph}</p>`)}
      ${service.description.map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>
    ${
      service.phones.length
        ? section(
            view,
            words.phone,
            html`<ul class="plain">
              ${service.phones.map((phone) => phoneItem(view, phone))}
            </ul>`,
          )
        : nothing
    }
    ${section(
      view,
      words.hours,
      html`<p><span class="badge ${opening.state}">${opening.text}</span></p>
        ${
          rows.length
            ? html`<dl class="hours">
                ${rows.map(
                  ({days, times}) =>
                    html`<dt>${days}</dt>
                      <dd>${times}</dd>`,
                )}
              </dl>`
            : nothing
        }`,
    )}
    ${
      service.url || service.organization?.website
        ? section(view, words.web, link(service.url ?? service.organization?.website, words.newTab))
        : nothing
    }
    ${
      (service.email ?? service.organization?.email)
        ? section(view, words.email, emailLink(service.email ?? service.organization?.email ?? ''))
        : nothing
    }
    ${textSection(view, words.apply, service.applicationProcess)}
    ${textSection(view, words.cost, service.feesDescription)}
    ${textSection(view, words.who, service.eligibilityDescription)}
    ${
      service.areas.length
        ? section(
            view,
            words.areas,
            html`<p lang=${meta.language}>${service.areas.map(({name}) => name).join(', ')}</p>`,
          )
        : nothing
    }
    ${
      service.locations.length
        ? section(
            view,
            words.places,
            html`<ul class="plain stack">
              ${service.locations.map((place) => placeItem(view, place))}
            </ul>`,
          )
        : nothing
    }
    ${textSection(view, words.about, service.organization?.description ?? [])}
    <p class="muted small">
      ${source(localizer, meta.source.name, dateText(localizer, meta.dataDate ?? meta.builtOn))}
    </p>
  `;
};

const emailLink = (email: string) => {
  const href = safeHref(`mailto:${email}`);
  return html`<p>${href ? html`<a href=${href}>${email}</a>` : email}</p>`;
};
