/**
 * A report has arrived at the intake. Details hold ids only: nothing that the person entered, and not the
 * receipt code.
 */
export class ReportSubmittedEvent extends Event {
  readonly detail: {readonly form: string; readonly tenant: string};

  constructor(detail: ReportSubmittedEvent['detail']) {
    super('heard-report-submitted', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-report-submitted': ReportSubmittedEvent;
  }
}
