import {html} from 'lit';

import {errorPrefix} from './error.messages.ts';
import type {FieldError, FieldFrame} from './field.ts';
import {issueText} from './issue-text.ts';

/** What is wrong with a field, or with one part of it, if anything is. */
export const fieldError = (frame: FieldFrame, part?: string): FieldError | undefined => {
  const {id, issues, localizer} = frame;
  const issue = issues.find((each) => each.part === part);
  if (!issue) return undefined;
  const errorId = `${id}${part ? `-${part}` : ''}-error`;
  return {
    id: errorId,
    template: html`<p class="error" id=${errorId}>
      <span
        ><span class="visually-hidden">${errorPrefix(localizer)} </span>${issueText(
          frame,
          issue.code,
        )}</span
      >
    </p>`,
  };
};
