import {html} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {navigationWords} from '../report-form/report-form.messages.ts';

/** A second way out, one Tab after the last control of the page. Seen while it has the focus. */
export const leaveAgain = (localizer: Localizer, exitUrl: string) => {
  const leave = (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.leave')!.click();
    event.preventDefault();
  };
  return html`<a class="button leave-again" href=${exitUrl} rel="noreferrer" @click=${leave}
    >${navigationWords(localizer).leave}</a
  >`;
};
