import {html} from 'lit';

import {copyText} from '../page/copy.ts';

/** A button that copies a text, and says beside it whether that worked. */
export const copyButton = (
  text: () => string,
  words: {readonly copy: string; readonly copied: string; readonly notCopied: string},
) => {
  const copy = async (event: Event) => {
    const status = (event.currentTarget as HTMLElement).nextElementSibling!;
    const done = await copyText(text());
    status.textContent = done ? words.copied : words.notCopied;
  };
  return html`<button type="button" class="secondary" @click=${copy}>${words.copy}</button>
    <span role="status" class="quiet"></span>`;
};
