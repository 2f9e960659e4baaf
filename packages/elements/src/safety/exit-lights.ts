import type {ReactiveController} from 'lit';

import type {GuardedForm} from './guarded-form.ts';
import type {QuickExit} from './quick-exit.ts';

/**
 * Three lights in front of the words on the button, one lit for each press of Shift. The announcement says
 * the same in words.
 */
export class ExitLights implements ReactiveController {
  readonly #form: GuardedForm;
  readonly #exit: Pick<QuickExit, 'count'>;
  readonly #lights = document.createElement('span');

  constructor(form: GuardedForm, exit: Pick<QuickExit, 'count'>) {
    this.#form = form;
    this.#exit = exit;
    this.#lights.className = 'lights';
    this.#lights.setAttribute('aria-hidden', 'true');
    form.host.addController(this);
  }

  hostUpdated() {
    const {count} = this.#exit;
    const link = this.#form.host.shadowRoot?.querySelector('.leave');
    this.#lights.textContent = '●'.repeat(count) + '○'.repeat(Math.max(0, 3 - count));
    // Before what the element draws there: what comes before is not its to change.
    if (count) link?.prepend(this.#lights);
    else this.#lights.remove();
  }
}
