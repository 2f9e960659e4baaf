import {html} from 'lit';

import {afterDrawing} from '../fields/after-drawing.ts';

/**
 * Shows more of the list beside it. The focus goes to the first entry that is new: the button may be gone then, and
 * the focus with it.
 */
export const moreButton = (label: string, showMore: () => Promise<void>) => {
  const press = async ({currentTarget}: Event) => {
    const button = currentTarget as HTMLElement;
    const list = button.parentNode!.querySelector('.results')!;
    const shown = list.children.length;
    await showMore();
    await afterDrawing(list);
    list.children[shown]?.querySelector<HTMLElement>('.title')?.focus();
  };
  return html`<button type="button" class="secondary" @click=${press}>${label}</button>`;
};
