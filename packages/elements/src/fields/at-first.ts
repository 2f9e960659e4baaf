import {noChange} from 'lit';
import {directive, Directive} from 'lit/directive.js';

class AtFirst extends Directive {
  #drawn = false;

  render(value: unknown) {
    if (this.#drawn) return noChange;
    this.#drawn = true;
    return value;
  }
}

/**
 * A value that counts only when it is drawn for the first time. From then on it is the person's to change.
 *
 * @example html`<details ?open=${atFirst(chosen.length > 0)}>…</details>`
 */
export const atFirst = directive(AtFirst);
