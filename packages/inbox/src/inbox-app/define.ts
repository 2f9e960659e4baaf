import {InboxElement} from './inbox-app.ts';

declare global {
  interface HTMLElementTagNameMap {
    'heard-inbox': InboxElement;
  }
}

if (!customElements.get('heard-inbox')) customElements.define('heard-inbox', InboxElement);
