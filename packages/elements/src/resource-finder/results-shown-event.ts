/**
 * A person has paused in their search and the results stand. Only where the tag has the attribute `more-events`.
 *
 * It does not say what was looked for, nor how many services there are: whoever knows the directory could tell the one from
 * the other.
 */
export class ResultsShownEvent extends Event {
  /** `some` or `none`; `failed` when the source could not answer. */
  readonly detail: {readonly found: 'some' | 'none' | 'failed'};

  constructor(detail: ResultsShownEvent['detail']) {
    super('heard-results-shown', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-results-shown': ResultsShownEvent;
  }
}
