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

/** The form can't be shown, and the content between the tags stands in for it. */
export class FormUnavailableEvent extends Event {
  readonly detail: {readonly reason: 'missing' | 'unreachable' | 'wrong'};

  constructor(detail: FormUnavailableEvent['detail']) {
    super('heard-form-unavailable', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-report-submitted': ReportSubmittedEvent;
    'heard-form-unavailable': FormUnavailableEvent;
  }
}
