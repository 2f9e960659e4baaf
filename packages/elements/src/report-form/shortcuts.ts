import type {Step} from '@heard/schema';
import {html, nothing} from 'lit';

import {shortcutWords} from './progress.messages.ts';
import type {View} from './view.ts';

/**
 * Beside Continue. Where people write what happened: a way to say it. On an optional page: the way to the check page,
 * past all that follow.
 */
export const shortcuts = (view: View, step: Step<string>) => {
  const {controller, ready, localizer} = view;
  if (step.questions.includes('incident.narrative')) return ready.sayInstead?.(view) ?? nothing;
  return ready.form.details?.includes(step)
    ? html`<button type="button" class="link" @click=${() => void controller.wish('to-check')}>
        ${shortcutWords(localizer).toCheck}
      </button>`
    : nothing;
};
