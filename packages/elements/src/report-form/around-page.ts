import {nothing, type TemplateResult} from 'lit';

import {crisisLines} from './crisis-lines.ts';
import type {ReportFormController} from './report-form-controller.ts';
import type {View} from './view.ts';

/** What stands around the page on screen. */
export interface AroundPage {
  /** Instead of the page, while it must not be seen. */
  readonly cover?: TemplateResult | undefined;
  /** Below every page, always in the same order. */
  readonly after: unknown;
}

/** Adds to a form what every page has beside its questions. Called once, when the first page stands. */
export const attach =
  (_form: ReportFormController) =>
  (view: View): AroundPage => ({
    after: view.controller.state.status === 'gate' ? nothing : crisisLines(view),
  });
