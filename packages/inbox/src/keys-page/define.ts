import {KeysElement} from './keys-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'heard-keys': KeysElement;
  }
}

if (!customElements.get('heard-keys')) customElements.define('heard-keys', KeysElement);
