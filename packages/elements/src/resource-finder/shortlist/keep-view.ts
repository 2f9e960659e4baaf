import type {ServiceView} from '@heard/directory';
import {html, nothing} from 'lit';

import type {Scene} from '../service/service-scene.ts';
import {listCount, listWords} from './shortlist.messages.ts';
import {inSentence} from '../service/one-line.ts';

type ListScene = Pick<Scene, 'desk' | 'localizer'>;

/** What a button does that puts a service on the list or takes it off, and its words. */
const keeping = ({desk, localizer}: ListScene, id: string) => {
  const words = listWords(localizer);
  const isKept = desk.list.has(id);
  const toggle = () => {
    desk.list.toggle(id);
    desk.say('keep', isKept ? words.taken : words.kept);
  };
  return {label: isKept ? words.take : words.keep, toggle};
};

/** The button in a result: quiet, since there are many, and named by its service. */
export const keepLink = (scene: ListScene, {id, name}: Pick<ServiceView, 'id' | 'name'>) => {
  const {label, toggle} = keeping(scene, id);
  return html`<button
    type="button"
    class="link keep"
    aria-label="${label}: ${inSentence(name)}"
    @click=${toggle}
  >
    ${label}
  </button>`;
};

/** How long a list stays, and who can see it. */
export const listNote = ({desk, localizer}: ListScene): string => {
  const words = listWords(localizer);
  return desk.list.isOnDevice ? words.onDevice : words.inMemory;
};

/** The button with what it means, on the page of a service. */
export const keepView = (scene: ListScene, id: string) => {
  const {label, toggle} = keeping(scene, id);
  return html`<div class="tight">
    <div class="actions">
      <button type="button" class="secondary" @click=${toggle}>${label}</button>
    </div>
    <p role="status" class="quiet">${scene.desk.saidBy('keep')}</p>
    <p class="muted small">${listNote(scene)}</p>
  </div>`;
};

/** Opens "My list"; not there while nothing is on it. */
export const listButton = ({desk, localizer}: ListScene) => {
  const {length} = desk.list.ids;
  return length
    ? html`<button type="button" class="link open-list" @click=${() => desk.openList()}>
        ${listCount(localizer, length)}
      </button>`
    : nothing;
};
