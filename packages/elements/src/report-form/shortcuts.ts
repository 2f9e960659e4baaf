import type {Step} from '@heard/schema';
import {html, nothing} from 'lit';

import {shortcutWords} from './progress.messages.ts';
import type {View} from './view.ts';

/** On an optional page: the way to the check page, past all that follow. */
export const shortcuts = ({controller, ready, localizer}: View, step: Step<string>) =>
  ready.form.details?.includes(step)
    ? html`<button type="button" class="link" @click=${() => void controller.wish('to-check')}>
        ${shortcutWords(localizer).toCheck}
      </button>`
    : nothing;
