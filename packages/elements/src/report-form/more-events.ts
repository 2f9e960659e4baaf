import {tellLocale} from '../locale/tell-locale.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {StepShownEvent} from './step-shown-event.ts';
import {toldSteps} from './told-steps.ts';

/**
 * Tells the page how far people come, for its statistics: each step once, so that nobody can tell from it which answers
 * somebody changed or which pages came between. Steps that somebody came past while this loaded are told then.
 */
export const tellMore = (form: ReportFormController) => {
  const {host} = form;
  let {visit} = form;
  let told = new Set<string>();
  const hostUpdated = () => {
    const {ready, state} = form;
    if (!ready?.definition) return;
    if (form.visit !== visit) {
      visit = form.visit;
      // That somebody left is nothing to tell.
      told = new Set(['gate']);
    }
    for (const step of toldSteps(ready.form, state)) {
      if (told.has(step)) continue;
      told.add(step);
      host.dispatchEvent(new StepShownEvent({form: ready.definition.id, step}));
    }
  };
  host.addController({hostUpdated});
  hostUpdated();
  tellLocale(host, form.localizer);
};
