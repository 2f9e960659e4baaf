import type {ResourceHit} from '@heard/directory';
import {html, nothing} from 'lit';

import type {ShelfView} from './finder-view.ts';
import {resultPart} from './load-result-part.ts';
import {providerName} from './provider-name.ts';

/** What a result says beside the service itself. */
export interface ResultExtras {
  /** Words to mark, as an answer has them. */
  readonly words?: readonly string[];
  /** How the service reaches the place that was chosen. */
  readonly reach?: string | undefined;
  /** A button that keeps the service for later, drawn. */
  readonly keep?: unknown;
}

/** A service in a list: its name, which opens it, who gives it, whether it is open, and a number to call. */
export const resultItem = (
  view: ShelfView,
  hit: ResourceHit,
  {words, reach, keep}: ResultExtras = {},
) => {
  const {controller, localizer, headingLevel, now} = view;
  const {service} = hit;
  const part = resultPart.now;
  const opening = part?.openingText(localizer, service, now);
  const provider = providerName(service);
  const [phone] = service.phones;
  const language = controller.source?.meta.language ?? nothing;
  const languages = part?.languagesText(localizer, service);
  const marked = (text: string) => part?.marked(text, words) ?? text;
  return html`<li class="result">
    <h3 aria-level=${headingLevel} lang=${language}>
      <button
        type="button"
        class="link title"
        data-id=${service.id}
        @click=${() => controller.open(hit)}
      >
        <span>${marked(service.name)}</span>
      </button>
    </h3>
    ${provider ? html`<p class="muted" lang=${language}>${marked(provider)}</p>` : nothing}
    <p class="facts">
      ${opening ? html`<span class="badge ${opening.state}">${opening.text}</span>` : nothing}
      ${reach ? html`<span class="reach">${reach}</span>` : nothing}
      ${phone?.href ? html`<a href=${phone.href}><bdi dir="ltr">${phone.number}</bdi></a>` : nothing}
      ${opening?.note ? html`<span class="muted">${opening.note}</span>` : nothing}
      ${languages ? html`<span class="muted">${languages}</span>` : nothing} ${keep}
    </p>
  </li>`;
};
