import {lazyPart} from '../page/lazy-part.ts';
import {dangerView} from './danger-view.ts';
import {doneView} from './done-view.ts';
import {addDrafts} from './drafts-around.ts';
import type {Action, FormState} from './first-flow.ts';
import {helpView} from './help-view.ts';
import {tellMore} from './more-events.ts';
import type {ReportFormController, ReportFormHost} from './report-form-controller.ts';
import type {View} from './view.ts';

export {stopped} from './stopped/stopped.ts';

const importFinder = () => import('../resource-finder/define.ts');
const finder = lazyPart(importFinder);

/** Brings what else the page of an action takes. Says whether it is there. */
export const isReady = async (host: ReportFormHost, {type}: Action): Promise<boolean> =>
  type !== 'help' || finder.load(host);

/** Adds what some pages want beside the form: drafts, and events for statistics. */
export const addBeside = (form: ReportFormController): void => {
  if ((form.ready?.config.drafts ?? 'off') !== 'off') addDrafts(form).catch(() => undefined);
  if (form.host.hasAttribute('more-events')) tellMore(form);
};

/** Pages that most people see late or never: help first, and what follows once the code is saved. */
export const sideView = (
  view: View,
  state: Extract<FormState, {status: 'danger' | 'help' | 'done'}>,
) => {
  if (state.status === 'done') return doneView(view, state.help);
  return state.status === 'danger' ? dangerView(view) : helpView(view);
};
