import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {addStyles} from '../page/add-styles.ts';
import {largeTextStyles} from '../reading/large-text.styles.ts';
import {readingBarStyles} from '../reading/reading-bar.styles.ts';
import {readingBar} from '../reading/reading-bar.ts';
import {keepSafe} from '../safety/keep-safe.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import {aroundWords} from './around-page.messages.ts';
import {crisisLines, crisisList} from './crisis-lines.ts';
import {endingStyles} from './ending.styles.ts';
import type {ReportFormController} from './report-form-controller.ts';
import type {gateWords} from './report-form.messages.ts';
import {crisisTopicsOf, saysMinor} from './topics.ts';
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

/** Help for what the person has just said, in sight at once and announced. */
const specialHelp = (view: View) => {
  const {controller, ready, localizer} = view;
  const topics = crisisTopicsOf(controller.state.answers);
  const lines = (ready.config.safety.crisisLines ?? []).filter(({for: fits}) =>
    fits?.some((topic) => topics[topic]),
  );
  return html`<div role="status">
    ${
      lines.length
        ? html`<div class="panel tight">
            <p><b>${aroundWords(localizer).thereIsHelp}</b></p>
            ${crisisList(view, lines)}
          </div>`
        : nothing
    }
  </div>`;
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

/** What a child has to know before they tell anything. */
const minorsNotice = ({controller, ready, localizer}: View) => {
  const {minors} = ready.config.notices ?? {};
  return minors && saysMinor(controller.state.answers)
    ? html`<p class="panel">${inLocale(minors, localizer.locale)}</p>`
    : nothing;
};

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
    const drafts = form.drafts?.around(view);
    return {
      cover: drafts?.cover && html`${drafts.cover} ${safety.leaveAgain()} ${safety.view(view)}`,
      gateWords: reading.easy?.gate,
      tools: reading.view(view.localizer),
      before: [drafts?.before, status === 'editing' ? minorsNotice(view) : nothing],
      // On the first page what drafts say comes last, since it loads last: nothing moves for it.
      after: html`${
        status === 'gate'
          ? html`${helpFirst(view)} ${safety.explainer(view)} ${drafts?.after}
            ${safety.leaveAgain()}`
          : html`${drafts?.after} ${safety.leaveAgain()}
            ${status === 'editing' || status === 'checking' ? specialHelp(view) : nothing}
            ${status === 'help' ? nothing : crisisLines(view)}`
      }
      ${safety.view(view)}`,
    };
  };
};
