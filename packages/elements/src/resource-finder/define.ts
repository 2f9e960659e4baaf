import {ResourceFinderElement} from './resource-finder.ts';

declare global {
  interface HTMLElementTagNameMap {
    'heard-resource-finder': ResourceFinderElement;
  }
}

// Another copy of ours may be on the page already: the first one stays.
if (!customElements.get('heard-resource-finder'))
  customElements.define('heard-resource-finder', ResourceFinderElement);
