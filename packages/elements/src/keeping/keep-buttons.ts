import type {AnswerLookup} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {View} from '../report-form/view.ts';
import {keepWords} from './keep-buttons.messages.ts';

type KeepingPart = typeof import('./keeping-part.ts');

const importKeeping = () => import('./keeping-part.ts');
const loadKeeping = retryingLoader(importKeeping);

/** A button that keeps something, and says in the status after the buttons what came of it. */
const keepButton = (
  label: string,
  said: {readonly done: string; readonly not: string},
  keep: (part: KeepingPart, root: ShadowRoot) => unknown,
): TemplateResult | typeof nothing => {
  const press = async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const status = button.closest('.keep')!.querySelector('[role=status]')!;
    status.textContent = '';
    try {
      await keep(await loadKeeping(), button.getRootNode() as ShadowRoot);
      status.textContent = said.done;
    } catch {
      status.textContent = said.not;
    }
  };
  return html`<button type="button" class="secondary" @click=${press}>${label}</button>`;
};

/** A frame that is apart from its page may open no window, the browser's for printing included. */
const printButton: typeof keepButton = (...all) =>
  origin === 'null' ? nothing : keepButton(...all);

/** Offers a copy of the answers, with a warning first: nobody should leave one behind by accident. */
export const keepCopy = (view: View, answers: AnswerLookup): TemplateResult => {
  const words = keepWords(view.localizer);
  return html`<div class="keep tight">
    <p>${words.warning}</p>
    <div class="actions">
      ${keepButton(words.save, {done: words.saved, not: words.notNow}, (part, root) =>
        part.saveAnswers(root, view, answers),
      )}
      ${printButton(words.print, {done: '', not: words.notNow}, (part, root) =>
        part.printAnswers(root, view, answers),
      )}
    </div>
    <p role="status" class="quiet"></p>
  </div>`;
};

/** Buttons that save the code as a file, or print it on a sheet that says nothing else. */
export const keepCode = ({localizer}: View, code: string): TemplateResult => {
  const words = keepWords(localizer);
  return html`<div class="keep tight">
    <div class="actions">
      ${keepButton(words.saveCode, {done: words.saved, not: words.notNow}, (part, root) =>
        part.saveCode(root, code),
      )}
      ${printButton(words.printCode, {done: '', not: words.notNow}, (part, root) =>
        part.printCode(root, localizer, code),
      )}
    </div>
    <p role="status" class="quiet"></p>
  </div>`;
};
