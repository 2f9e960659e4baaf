import {html, nothing} from 'lit';

import type {ShelfView} from './finder-view.ts';
import {openingText} from './hours-text.ts';
import {providerName} from './provider-name.ts';

/** A service in a list: its name, which opens it, who gives it, whether it is open, and a number to call. */
export const resultItem = (view: ShelfView, position: number) => {
  const {controller, localizer, headingLevel, now} = view;
  const service = controller.service(position);
  if (!service) return nothing;
  const opening = openingText(localizer, service, now);
  const provider = providerName(service);
  const [phone] = service.phones;
  const language = controller.directory?.meta.language ?? nothing;
  return html`<li class="result">
    <h3 aria-level=${headingLevel} lang=${language}>
      <button
        type="button"
        class="link title"
        data-position=${position}
        @click=${() => controller.open(position)}
      >
        ${service.name}
      </button>
    </h3>
    ${provider ? html`<p class="muted" lang=${language}>${provider}</p>` : nothing}
    <p class="facts">
      <span class="badge ${opening.state}">${opening.text}</span>
      ${phone?.href ? html`<a href=${phone.href}><bdi dir="ltr">${phone.number}</bdi></a>` : nothing}
    </p>
  </li>`;
};
