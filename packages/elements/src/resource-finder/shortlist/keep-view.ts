import {html, nothing} from 'lit';

import type {Scene} from '../service/service-scene.ts';
import {listCount, listWords} from './shortlist.messages.ts';

/** A button that puts a service on the list or takes it off, and says beside it what that did. */
export const keepButton = ({desk, localizer}: Pick<Scene, 'desk' | 'localizer'>, id: string) => {
  const words = listWords(localizer);
  const isKept = desk.list.has(id);
  const toggle = () => {
    desk.list.toggle(id);
    desk.say('keep', isKept ? words.taken : words.kept);
  };
  return html`<button type="button" class="secondary keep" @click=${toggle}>
    ${isKept ? words.take : words.keep}
  </button>`;
};

/** How long a list stays, and who can see it. */
export const listNote = ({desk, localizer}: Pick<Scene, 'desk' | 'localizer'>): string => {
  const words = listWords(localizer);
  return desk.list.isOnDevice ? words.onDevice : words.inMemory;
};

/** The button with what it means, on the page of a service. */
export const keepView = (scene: Pick<Scene, 'desk' | 'localizer'>, id: string) =>
  html`<div class="tight">
    <div class="actions">${keepButton(scene, id)}</div>
    <p role="status" class="quiet">${scene.desk.saidBy('keep')}</p>
    <p class="muted small">${listNote(scene)}</p>
  </div>`;

/** Opens "My list"; not there while nothing is on it. */
export const listButton = ({desk, localizer}: Pick<Scene, 'desk' | 'localizer'>) => {
  const {length} = desk.list.ids;
  return length
    ? html`<button type="button" class="link open-list" @click=${() => desk.openList()}>
        ${listCount(localizer, length)}
      </button>`
    : nothing;
};
