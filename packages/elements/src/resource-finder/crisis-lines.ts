import type {Config, CrisisLine} from '@heard/schema';
import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import type {Localizer} from '../locale/localizer.ts';
import {phoneLink} from '../page/phone-link.ts';
import {crisisTextLine, searchWords} from './resource-finder.messages.ts';

const line = (localizer: Localizer, {name, phone, text}: CrisisLine) => html`
  <b>${inLocale(name, localizer.locale)}</b>
  ${phone ? phoneLink(phone) : nothing}
  ${text ? html`<span>${crisisTextLine(localizer, phoneLink(text, 'sms'))}</span>` : nothing}
`;

/** Numbers to call at once. They come with the configuration, so they need neither the directory nor a network. */
export const crisisLines = (localizer: Localizer, config: Config | undefined) => {
  const [first, ...others] = config?.safety.crisisLines ?? [];
  return first
    ? html`<div class="crisis">
        <p>${line(localizer, first)}</p>
        ${
          others.length
            ? html`<details>
                <summary>${searchWords(localizer).moreNumbers}</summary>
                <ul class="plain">
                  ${others.map((other) => html`<li>${line(localizer, other)}</li>`)}
                </ul>
              </details>`
            : nothing
        }
      </div>`
    : nothing;
};
