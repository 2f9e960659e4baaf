import type {ReportIds} from './report-ids.ts';

/**
 * A report has arrived at the intake. Dispatched once for each report, right before the page with its code is drawn.
 */
export class ReportSubmittedEvent extends Event {
  /** Ids only: nothing that the person entered, and not the receipt code. */
  readonly detail: ReportIds;

  constructor(detail: ReportIds) {
    super('heard-report-submitted', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-report-submitted': ReportSubmittedEvent;
  }
}
