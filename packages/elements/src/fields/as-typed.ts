import {noChange} from 'lit';
import {setCommittedValue} from 'lit/directive-helpers.js';
import {directive, Directive, type PropertyPart} from 'lit/directive.js';

class AsTyped extends Directive {
  render(value: string, _meaning: (text: string) => string) {
    return value;
  }

  override update(part: PropertyPart, [value, meaning]: Parameters<this['render']>) {
    // Lit compares with what it wrote last; the person may have typed since.
    setCommittedValue(part);
    const typed = (part.element as HTMLInputElement).value;
    return meaning(typed) === meaning(value) ? noChange : value;
  }
}

/**
 * The value of a text box, written into it only when it means something else than what stands there: `05`
 * does not become `5` under the fingers of the person who types it.
 *
 * @example html`<input .value=${asTyped(day, (text) => text.trim())} />`
 */
export const asTyped = directive(AsTyped);
