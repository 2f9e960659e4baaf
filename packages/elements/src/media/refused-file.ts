import {html} from 'lit';

import type {View} from '../report-form/view.ts';
import {refusedFileWords} from './refused-file.messages.ts';
import {isolated} from './shown-name.ts';

/** Leads to the page with the files, where the person decides how to go on. */
const toFiles = ({controller, ready}: View) => {
  const {steps, details = [], last = []} = ready.form;
  const page = [...steps, ...details, ...last].find(({questions}) =>
    questions.includes('evidence.files'),
  );
  controller.back();
  if (page) void controller.wish({type: 'change', step: page.id});
};

/** What to say of a file that could not be sent, and the button that leads to it. */
export const refusedFile = (view: View, name: string) => {
  const {text, toFiles: label} = refusedFileWords(view.localizer, isolated(name));
  return {
    text,
    button: html`<button type="button" class="primary" @click=${() => toFiles(view)}>
      ${label}
    </button>`,
  };
};
