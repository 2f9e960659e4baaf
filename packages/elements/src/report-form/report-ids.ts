import type {ReadyForm} from './ready-form.ts';

/** What events of a report tell: which form, and whose. Nothing in it comes from the person. */
export interface ReportIds {
  /** The form: the id of a preset, such as `hate-incident`. */
  readonly form: string;
  /** The `tenant` of the configuration. */
  readonly tenant: string;
}

/** The ids of a form that is complete. */
export const reportIds = ({config, definition}: ReadyForm): ReportIds => ({
  form: definition!.id,
  tenant: config.tenant,
});
