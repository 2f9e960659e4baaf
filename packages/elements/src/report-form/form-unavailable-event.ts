import type {Mistake} from '../page/mistake.ts';

/** The form can't be shown, and the content between the tags stands in for it. */
export class FormUnavailableEvent extends Event {
  readonly detail: Pick<Mistake, 'reason'>;

  constructor(detail: FormUnavailableEvent['detail']) {
    super('heard-form-unavailable', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-form-unavailable': FormUnavailableEvent;
  }
}
