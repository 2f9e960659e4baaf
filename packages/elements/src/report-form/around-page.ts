import {html, nothing} from 'lit';

import {addStyles} from '../page/add-styles.ts';
import {lazyPart} from '../page/lazy-part.ts';
import {largeTextStyles} from '../reading/large-text.styles.ts';
import {readingBarStyles} from '../reading/reading-bar.styles.ts';
import {readingBar} from '../reading/reading-bar.ts';
import {keepSafe} from '../safety/keep-safe.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import {aroundWords} from './around-page.messages.ts';
import {crisisLines} from './crisis-lines.ts';
import {endingStyles} from './ending.styles.ts';
import type {ReportFormController} from './report-form-controller.ts';
import type {gateWords} from './report-form.messages.ts';
import type {View} from './view.ts';

/** What stands around the page on screen. */
export interface AroundPage {
  /** Instead of the page, while it must not be seen. */
  readonly cover?: unknown;
  /** Shorter words for the gate, while the person wants them. */
  readonly gateWords?: Partial<ReturnType<typeof gateWords>> | undefined;
  /** Beside the link back: tools for the page. */
  readonly tools?: unknown;
  /** Above the page. */
  readonly before?: unknown;
  /** Below every page, always in the same order. */
  readonly after: unknown;
}

const importSpecial = () => import('./special-help-part.ts');
const special = lazyPart(importSpecial);

/** Brings what some answers call for, where there may be something. What failed is tried again with the next page. */
const bringSpecial = ({controller, ready}: View) => {
  const {notices, safety} = ready.config;
  if (!special.now && (notices?.minors || safety.crisisLines?.some((line) => line.for)))
    void special.load(controller.host);
};

/** On the first page: help for whoever does not want to report. */
const helpFirst = ({controller, ready, localizer}: View) =>
  ready.config.finder
    ? html`<div class="actions">
        <button
          type="button"
          class="secondary"
          @click=${() => void controller.wish({type: 'help'})}
        >
          ${aroundWords(localizer).findHelp}
        </button>
      </div>`
    : nothing;

/** Adds to a form what every page has beside its questions. Called once, when the first page stands. */
export const attach = (form: ReportFormController) => {
  addStyles(
    form.host.shadowRoot!,
    secondaryButton,
    endingStyles,
    safetyStyles,
    readingBarStyles,
    largeTextStyles,
  );
  const safety = keepSafe(form);
  const reading = readingBar(form);
  return (view: View): AroundPage => {
    const {status} = view.controller.state;
    bringSpecial(view);
    const drafts = form.drafts?.around(view);
    return {
      cover: drafts?.cover && html`${drafts.cover} ${safety.leaveAgain()} ${safety.view(view)}`,
      gateWords: reading.easy?.gate,
      tools: reading.view(view.localizer),
      before: [drafts?.before, status === 'editing' ? special.now?.minorsNotice(view) : nothing],
      // On the first page what drafts say comes last, since it loads last: nothing moves for it.
      after: html`${
        status === 'gate'
          ? html`${view.ready.backEnd?.onGate(view)} ${helpFirst(view)} ${safety.explainer(view)}
            ${drafts?.after} ${safety.leaveAgain()}`
          : html`${drafts?.after} ${safety.leaveAgain()}
            ${
              status === 'editing' || status === 'checking'
                ? html`<div role="status">${special.now?.specialHelp(view)}</div>`
                : nothing
            }
            ${status === 'help' ? nothing : crisisLines(view)}`
      }
      ${safety.view(view)}`,
    };
  };
};
