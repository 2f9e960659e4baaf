/** The language on screen is another than before; first when the element appears. Only with the attribute `more-events`. */
export class LocaleChangedEvent extends Event {
  /** The language on screen (BCP 47), which may be another than the one that was asked for. */
  readonly detail: {readonly locale: string};

  constructor(detail: LocaleChangedEvent['detail']) {
    super('heard-locale-changed', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-locale-changed': LocaleChangedEvent;
  }
}
