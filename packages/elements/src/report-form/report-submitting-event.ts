import type {ReportIds} from './report-ids.ts';

/**
 * A person wants to send a report that is complete, and nothing of it is sealed or sent yet. The only event of the form
 * that can be canceled: after `preventDefault()` nothing is sent, and the person reads that the website stopped
 * it. It is dispatched again at each try of the person, not at the repetitions after a failed connection.
 */
export class ReportSubmittingEvent extends Event {
  /** Ids only: nothing that the person entered. */
  readonly detail: ReportIds;
  /** What {@link waitFor} was given, in the same order. */
  readonly decisions: Promise<boolean>[] = [];

  constructor(detail: ReportIds) {
    super('heard-report-submitting', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }

  /**
   * Lets a listener take its time. Nothing is sealed before the promise is settled: `false` stops the report as
   * `preventDefault()` does. When it is rejected nothing is sent either, and the person can try again.
   */
  waitFor(mayGo: Promise<boolean>): void {
    this.decisions.push(mayGo);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-report-submitting': ReportSubmittingEvent;
  }
}
