import {html} from 'lit';

import {focusText} from '../../page/focus.ts';
import {warnOnce} from '../../page/mistake.ts';
import type {FormState} from '../first-flow.ts';
import type {ReportFormController} from '../report-form-controller.ts';
import {stoppedWords} from './stopped.messages.ts';
import type {View} from '../view.ts';

/** The page on which each form was stopped last. Whatever the person does next takes the notice away. */
const stoppedAt = new WeakMap<ReportFormController, FormState>();

const stoppedNotice = ({localizer, headingLevel}: View) => {
  const words = stoppedWords(localizer);
  return html`<div class="panel tight">
    <h2 class="stopped" aria-level=${headingLevel}>${words.title}</h2>
    <p>${words.text}</p>
  </div>`;
};

const addNotice = (form: ReportFormController) => {
  const {around} = form;
  if (!around) return;
  form.around = (view) => {
    const page = around(view);
    return form.state === stoppedAt.get(form)
      ? {...page, before: [stoppedNotice(view), page.before]}
      : page;
  };
};

/** A listener of the host page canceled the sending: says so where the answers are checked, and nothing went out. */
export const stopped = async (form: ReportFormController, sealing: FormState): Promise<void> => {
  await form.localizer.more?.();
  // The person may have left meanwhile, and even begun anew.
  if (form.state !== sealing || !form.move({status: 'parked', maybe: false})) return;
  form.back();
  if (!stoppedAt.has(form)) addNotice(form);
  stoppedAt.set(form, form.state);
  form.host.requestUpdate();
  void warnOnce(form.host, {reason: 'stopped'});
  await form.host.updateComplete;
  const title = form.host.shadowRoot?.querySelector<HTMLElement>('.stopped');
  if (title) focusText(title);
};
