import {checkStep, type AnswerLookup, type Issue, type Step} from '@heard/schema';

import {addStyles} from '../page/add-styles.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {addPart} from './complete-form.ts';
import {pageOf, type Action, type Form} from './first-flow.ts';
import {listOf, reduce, visibleSteps} from './flow.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {reportIds} from './report-ids.ts';
import {ReportSubmittingEvent} from './report-submitting-event.ts';
import {sidePages} from './side-pages.ts';

const importSealing = () => import('./sealing-part.ts');
const importParts = () => import('./parts/part-of.ts');
const importErrors = () => import('./errors-part.ts');
const loadParts = retryingLoader(importParts);
const loadErrors = retryingLoader(importErrors);

/** Loads the code that seals and sends: last, before anybody can be done. */
export const loadSealing = retryingLoader(importSealing);

/** What a person wishes that takes more than the first page. */
export type Wish =
  | 'begin'
  | 'continue'
  /** Leaves the optional pages that follow. */
  | 'to-check'
  | 'send'
  | Extract<Action, {type: 'danger' | 'help' | 'change' | 'go-through' | 'restore' | 'saved'}>;

/** Loads the questions of some steps, with their words and fields, as far as the form does not have them. */
const loadQuestions = async (form: ReportFormController, steps: readonly Step<string>[]) => {
  const {ready} = form;
  if (!ready) return;
  const {asked, fields} = form.part;
  const missing = steps
    .flatMap(({questions}) => questions)
    .filter((id) => !asked[id]?.field && !fields[asked[id]?.question.kind ?? '']);
  if (!missing.length) return;
  const {partOf, furtherFieldStyles} = await loadParts();
  addStyles(form.host.shadowRoot!, furtherFieldStyles);
  const loaders = new Set(missing.map(partOf));
  const parts = await Promise.all([...loaders].map((load) => load(form)));
  for (const part of parts) addPart(form, ready, part);
};

/** Every step that is asked, given the answers, in the order of asking. */
const allSteps = ({steps, details, last}: Form, answers: AnswerLookup) =>
  [steps, details, last].flatMap((list) => visibleSteps(list, answers));

/** The first page on which something has to change before the report can go. */
const firstIncomplete = (
  form: Form,
  answers: AnswerLookup,
): readonly [string, readonly Issue[]] | undefined => {
  for (const step of allSteps(form, answers)) {
    const issues = checkStep(step, form.questions, answers);
    if (issues.length) return [step.id, issues];
  }
  return undefined;
};

/** Brings what draws errors, before there is one to draw. */
const readyForErrors = async (form: ReportFormController) => {
  form.errors = await loadErrors();
  addStyles(form.host.shadowRoot!, form.errors.errorStyles);
};

const goTo = async (form: ReportFormController, action: Action) => {
  const page = pageOf(form.state);
  const next = form.ready && reduce(form.state, action, form.ready.form);
  if (next?.status === 'editing') {
    const steps = listOf(form.ready!.form, next.step);
    // A report that was kept may have been anywhere: whatever it can go back to is loaded with it.
    const needed =
      action.type === 'restore'
        ? allSteps(form.ready!.form, next.answers)
        : steps.filter(({id}) => id === next.step);
    await loadQuestions(form, needed);
  }
  const isLate = ['danger', 'help', 'saved'].includes(action.type);
  if (
    isLate &&
    !((await sidePages.load(form.host)) && (await sidePages.now!.isReady(form.host, action)))
  )
    throw new Error('side pages');
  if ('issues' in action && action.issues?.length) await readyForErrors(form);
  // The person may have gone elsewhere while it loaded.
  if (pageOf(form.state) === page) form.do(action);
};

/** Leads to the first page that lacks something. Says whether there was none. */
const isComplete = async (form: ReportFormController): Promise<boolean> => {
  const {state} = form;
  // Pages that were never seen may insist on an answer too, after an earlier answer changed.
  await loadQuestions(form, visibleSteps(form.ready?.form.steps, state.answers));
  const incomplete = form.ready && firstIncomplete(form.ready.form, state.answers);
  if (!incomplete) return true;
  const [step, issues] = incomplete;
  await goTo(form, {type: 'change', step, issues});
  return false;
};

const send = async (form: ReportFormController) => {
  const {ready} = form;
  if (!ready || !(await isComplete(form))) return;
  if (!form.move({status: 'sealing'})) return;
  const sealing = form.state;
  try {
    const event = new ReportSubmittingEvent(reportIds(ready));
    if (!form.host.dispatchEvent(event) || (await Promise.all(event.decisions)).includes(false)) {
      await sidePages.load(form.host);
      return await sidePages.now!.stopped(form, sealing);
    }
    const {sendReport} = await loadSealing();
    // The person left while it loaded: there is nothing to send.
    if (form.state === sealing) await sendReport(form, ready);
  } catch {
    // Code did not load: nothing was sent, and trying again loads it again.
    form.move({status: 'parked', maybe: false});
  }
};

/** Carries out what the person wishes. Rejects when the code for it did not load: nothing has changed then. */
export const steer = async (form: ReportFormController, wish: Wish): Promise<void> => {
  const {state, ready} = form;
  if (wish === 'send') return send(form);
  if (wish === 'begin') return goTo(form, {type: 'begin'});
  if (wish !== 'continue' && wish !== 'to-check') {
    const on = wish.type !== 'go-through' || wish.list !== 'last' || (await isComplete(form));
    return on ? goTo(form, wish) : undefined;
  }
  if (state.status !== 'editing' || !ready) return;
  const list = visibleSteps(listOf(ready.form, state.step), state.answers);
  const step = list.find(({id}) => id === state.step);
  const issues = step ? checkStep(step, ready.form.questions, state.answers) : [];
  await goTo(form, {type: 'continue', issues, skip: wish === 'to-check'});
  const isLast = list.at(-1) === step && ready.form.last?.includes(step!);
  if (isLast && !issues.length && !state.returning) await send(form);
};
