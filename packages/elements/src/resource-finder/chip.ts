import {html, nothing} from 'lit';

import {afterDrawing} from '../fields/after-drawing.ts';
import type {Tool} from './resource-finder-controller.ts';

/** A choice that can be taken back. */
export interface ChipProps {
  readonly text: string;
  /** What its button does, in words. */
  readonly label: string;
  readonly lang?: string | undefined;
  /** Where it was chosen. */
  readonly tool: Tool;
  remove(): Promise<void>;
}

/** Takes something back. Its button is gone then: the focus goes to the next one, or to where it was chosen. */
export const leaveChip = async (
  {currentTarget}: Event,
  tool: Tool,
  remove: () => Promise<void>,
) => {
  const list = (currentTarget as Element).closest('ul')!;
  const root = list.getRootNode() as ShadowRoot;
  const at = [...list.children].indexOf((currentTarget as Element).closest('li')!);
  const change = remove();
  await afterDrawing(list.isConnected ? list : root.firstElementChild!);
  const next = list.isConnected ? list.children[Math.min(at, list.children.length - 1)] : undefined;
  const button =
    next?.querySelector('button') ?? root.querySelector<HTMLElement>(`[aria-controls$="-${tool}"]`);
  button?.focus();
  await change;
};

/** A choice in the list of what was chosen. */
export const chip = ({text, label, lang, tool, remove}: ChipProps) =>
  html`<li>
    <button
      type="button"
      class="chip"
      aria-label=${label}
      lang=${lang ?? nothing}
      @click=${(event: Event) => leaveChip(event, tool, remove)}
    >
      ${text}
    </button>
  </li>`;
