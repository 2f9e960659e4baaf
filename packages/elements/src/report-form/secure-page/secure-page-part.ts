/** The way from a page by http, on which nothing can be sealed, to the same page by https. Loaded only there. */
import {html, render} from 'lit';

import {direction} from '../../locale/resolve-locale.ts';
import {addStyles} from '../../page/add-styles.ts';
import type {ReportFormController} from '../report-form-controller.ts';
import {securePageWords} from './secure-page.messages.ts';
import {securePageStyles} from './secure-page.styles.ts';

const offered = new WeakSet<ReportFormController>();

/** The address of this page by https, if it is one by http. */
const secureAddress = (): string | undefined => {
  const url = new URL(location.href);
  if (url.protocol !== 'http:') return undefined;
  url.protocol = 'https:';
  return url.href;
};

/** Shows the link above what stands between the tags. It stays: a page by http does not become another. */
export const offerSecurePage = (form: ReportFormController): void => {
  const {host, localizer} = form;
  const address = secureAddress();
  if (!address || offered.has(form)) return;
  offered.add(form);
  const root = host.shadowRoot!;
  addStyles(root, securePageStyles);
  const place = document.createElement('div');
  place.className = 'secure-page';
  // Before all that Lit draws.
  root.prepend(place);
  const draw = () => {
    const words = securePageWords(localizer);
    place.lang = localizer.locale;
    place.dir = direction(localizer.locale);
    render(
      html`<p>${words.why}</p>
        <p><a href=${address}>${words.link}</a></p>`,
      place,
    );
  };
  host.addController({hostUpdated: draw});
  draw();
  // Each language that the page turns to brings its sentences. Until then they are in English.
  void localizer.more?.()?.then(draw, () => {});
};
