import type {Mistake} from '../page/mistake.ts';

/** The finder can't be shown, and the content between the tags stands in for it. */
export class FinderUnavailableEvent extends Event {
  /**
   * `missing`: no configuration is named. `unreachable`: a file can't be loaded; it is tried again once the device is online.
   * `wrong`: what is loaded can't be used, as the console says.
   */
  readonly detail: Pick<Mistake, 'reason'>;

  constructor(detail: FinderUnavailableEvent['detail']) {
    super('heard-finder-unavailable', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-finder-unavailable': FinderUnavailableEvent;
  }
}
