/**
 * A person has come to a step of the form for the first time. Only where the tag has the attribute `more-events`.
 *
 * It tells nothing that depends on an answer: see `docs/events.md` for the steps that are told.
 */
export class StepShownEvent extends Event {
  /**
   * `form`: the id of the preset. `step`: `gate`, the id of a page of questions that everybody gets, `details` for every
   * optional page, `checking`, `sending`, `parked`, `refused` or `sent`.
   */
  readonly detail: {readonly form: string; readonly step: string};

  constructor(detail: StepShownEvent['detail']) {
    super('heard-step-shown', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-step-shown': StepShownEvent;
  }
}
