import type {Localizer} from '../locale/localizer.ts';
import type {ReadyForm} from './ready-form.ts';
import type {ReportFormController} from './report-form-controller.ts';

/** What every page of the form is drawn from. */
export interface View {
  readonly controller: ReportFormController;
  readonly ready: ReadyForm;
  readonly localizer: Localizer;
  /** The level of the page's heading on the host page. */
  readonly headingLevel: number;
  /** Unique to this element: the start of every id in it. */
  readonly uid: string;
}
