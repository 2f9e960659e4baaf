import {scanCode} from '@heard/elements/scan-code';
import type {Localizer} from '@heard/elements/words';
import {html, nothing} from 'lit';

import {dayText} from '../inbox-app/item-text.ts';
import {kindWords, paperWords} from './keys-page.messages.ts';
import {groupsOf, type MadeKey} from './make-key.ts';

/** The sheet that is printed. On screen it is hidden: somebody may look over a shoulder. */
export const paperView = (localizer: Localizer, {identity, recipient, ...key}: MadeKey) => {
  const words = paperWords(localizer);
  return html`<article class="paper-sheet">
    <h1>${words.title}</h1>
    <p class="warning"><b>${words.warning}</b></p>
    <dl>
      ${key.name ? fact(words.named, html`<bdi translate="no">${key.name}</bdi>`) : nothing}
      ${fact(words.made, dayText(localizer, key.created.toISOString().slice(0, 10)))}
      ${fact(words.kind, kindWords(localizer)[key.kind].label)}
    </dl>
    <div class="secret">
      ${scanCode(identity, words.scan)}
      <div>
        <h2>${words.secret}</h2>
        <p class="groups" dir="ltr" translate="no">
          ${groupsOf(identity).map((group) => html`<span>${group}</span> `)}
        </p>
        <p>${words.secretHint}</p>
      </div>
    </div>
    <h2>${words.use}</h2>
    <p>${words.useText}</p>
    <h2>${words.keep}</h2>
    <p>${words.keepText}</p>
    <h2>${words.public}</h2>
    <p class=${recipient.length > 100 ? 'public long' : 'public'} dir="ltr" translate="no">
      ${recipient}
    </p>
  </article>`;
};

const fact = (title: string, content: unknown) =>
  html`<div>
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;
