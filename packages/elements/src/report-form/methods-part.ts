/** What pages call by name: loaded when one of them does. */
import {warnOnce} from '../page/mistake.ts';
import {fittingAnswers} from './given/fitting-answers.ts';
import {withMoreGiven} from './given/given-answers.ts';
import {questionsFor} from './given/questions-for.ts';
import {addPart} from './complete-form.ts';
import type {ReportFormController} from './report-form-controller.ts';

const whenUpdated = ({host}: ReportFormController, isThere: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const watch = {
      hostUpdated() {
        if (!isThere()) return;
        host.removeController(watch);
        resolve();
      },
    };
    host.addController(watch);
    watch.hostUpdated();
  });

/** Resolves once the form is on screen. */
export const whenShown = (form: ReportFormController): Promise<void> =>
  whenUpdated(form, () => !!form.host.shadowRoot?.querySelector('.root'));

/** Up to where answers are checked. What was checked must not change unseen. */
const mayGive = new Set(['gate', 'danger', 'help', 'editing']);

/** Takes back what was given, once the form has forgotten everything else. */
const forgetWith = (form: ReportFormController, visit: object) => {
  const {config, form: {given} = {}} = form.ready ?? {};
  const watch = {
    hostUpdate() {
      if (form.visit === visit) return;
      form.host.removeController(watch);
      if (form.ready && form.ready.config === config)
        form.ready = {...form.ready, form: {...form.ready.form, given: given ?? {}}};
    },
  };
  form.host.addController(watch);
};

const remembered = new WeakSet<object>();

/** Fills in what can be filled in. */
export const prefill = async (
  form: ReportFormController,
  offered: Readonly<Record<string, unknown>>,
  visit: object,
): Promise<void> => {
  // A copy: what the page does with its object later changes nothing here.
  const copy = Object.fromEntries(
    Object.entries(offered).map(([id, answer]) => [
      id,
      Array.isArray(answer) ? [...(answer as readonly unknown[])] : answer,
    ]),
  );
  await whenUpdated(form, () => !!form.ready?.definition);
  const {config, locked} = form.ready!;
  const {answers, mistakes} = fittingAnswers(config, locked ?? {}, copy);
  if (mistakes.length) void warnOnce(form.host, {reason: 'prefill', detail: mistakes.join('\n')});
  const asked = await questionsFor(form, Object.keys(answers), form.part.asked);
  const {ready, state} = form;
  const isOver = form.visit !== visit || ready?.config !== config || !mayGive.has(state.status);
  if (isOver) return;
  addPart(form, ready, {asked, fields: {}});
  const next = withMoreGiven({answers: state.answers, given: ready.form.given ?? {}}, answers);
  if (next.answers === state.answers) return;
  if (!remembered.has(visit)) {
    remembered.add(visit);
    forgetWith(form, visit);
  }
  form.outbox?.forget();
  form.ready = {...form.ready!, form: {...form.ready!.form, given: next.given}};
  form.state = {...state, answers: next.answers};
  form.host.requestUpdate();
};
