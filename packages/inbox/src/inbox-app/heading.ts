import {html, type TemplateResult} from 'lit';

/** The heading of a page. It takes the focus when its page appears, so it can be focused by script. */
export const pageHeading = (words: string): TemplateResult =>
  html`<h1 class="page-heading" tabindex="-1">${words}</h1>`;
