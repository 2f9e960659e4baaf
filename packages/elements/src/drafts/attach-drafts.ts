import {retryingLoader} from '../page/retrying-loader.ts';
import {keepWhatIsSent, sendOn} from '../report-form/keep-what-is-sent.ts';
import type {ReportFormController} from '../report-form/report-form-controller.ts';
import type {DraftController} from './draft-controller.ts';

const importDrafts = () => import('./drafts-part.ts');

/** Loads what drafts need: only where a configuration allows them. */
export const loadDrafts = retryingLoader(importDrafts);

/**
 * Gives a report form its drafts, if its configuration allows them, the form is complete and has none yet. Rejects
 * when the code did not load.
 */
export const attachDrafts = async (
  form: ReportFormController,
): Promise<DraftController | undefined> => {
  const {config, definition} = form.ready ?? {};
  const mode = config?.drafts ?? 'off';
  if (!config || !definition || mode === 'off') return undefined;
  await form.localizer.more?.();
  const {DraftController} = await loadDrafts();
  const drafts: DraftController = new DraftController(form.host, {
    mode,
    tenant: config.tenant,
    formId: definition.id,
    version: definition.version,
    leaveOut: ['evidence.files'],
    answers: () => form.state.answers,
    given: () => form.ready?.form.given,
    step: () => (form.state.status === 'editing' ? form.state.step : undefined),
    async restore(answers, step, underway) {
      // Without the code for it nothing is shown: what was sent must not go out as another report.
      if (underway && !(await keepWhatIsSent(form, drafts, underway))) return;
      const {steps = [], details = [], last = []} = form.ready?.form ?? {};
      // The configuration may have changed meanwhile: whose page is no longer there begins at the first.
      const isThere = [...steps, ...details, ...last].some(({id}) => id === step);
      await form.wish({
        type: 'restore',
        // What the configuration gives for good may have changed since.
        answers: {...answers, ...form.ready?.locked},
        step: isThere ? step : (steps[0]?.id ?? step),
      });
    },
    sendOn: () => sendOn(form),
  });
  return drafts;
};
