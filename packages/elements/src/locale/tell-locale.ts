import type {ReactiveControllerHost} from 'lit';

import {LocaleChangedEvent} from './locale-changed-event.ts';
import type {Localizer} from './localizer.ts';

/** Tells the page which language an element shows, now and whenever it is another. */
export const tellLocale = (host: ReactiveControllerHost & HTMLElement, localizer: Localizer) => {
  let told: string | undefined;
  const hostUpdated = () => {
    const {locale} = localizer;
    if (locale === told) return;
    told = locale;
    host.dispatchEvent(new LocaleChangedEvent({locale}));
  };
  host.addController({hostUpdated});
  hostUpdated();
};
