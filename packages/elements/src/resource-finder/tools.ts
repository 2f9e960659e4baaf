import {html, nothing} from 'lit';

import {lazyPart} from '../page/lazy-part.ts';
import type {FinderView} from './finder-view.ts';
import type {
  ResourceFinderController,
  ResourceFinderHost,
  Tool,
} from './resource-finder-controller.ts';
import {searchWords} from './resource-finder.messages.ts';
import {servicePart} from './service/load-service-part.ts';

const importFilters = () => import('./filters/filters-part.ts');
const importPlace = () => import('./place/place-part.ts');

/** What opens when somebody wants it, and loads at the latest then. */
export const parts = {
  filters: lazyPart(importFilters),
  place: lazyPart(importPlace),
  service: servicePart,
} as const;

const load = async (host: ResourceFinderHost, name: keyof typeof parts): Promise<boolean> => {
  const isThere = await parts[name].load(host);
  parts.filters.now?.dress(host.shadowRoot!);
  return isThere;
};

/** Loads a part with its sentences. What did not load is said on screen. */
export const loadPart = async (
  {controller, localizer}: FinderView,
  name: keyof typeof parts,
): Promise<void> => {
  const {host} = controller;
  const sentences = async () => localizer.more?.();
  const [isThere] = await Promise.all([
    load(host, name),
    // Without them the part speaks English, which is better than not at all.
    sentences().catch(() => undefined),
  ]);
  controller.isPartMissing = !isThere;
  host.requestUpdate();
};

/** Loads all parts as soon as the device has nothing else to do. What fails is tried again when it is wanted. */
export const loadParts = (view: FinderView): void => {
  const loadAll = () => {
    for (const name of ['filters', 'place', 'service'] as const)
      void load(view.controller.host, name).then(() => parts.filters.now?.tellIfWanted(view));
    view.localizer.more?.()?.catch(() => undefined);
    // What a search takes comes along: the first letter should not wait for it.
    const {source} = view.controller;
    if (source?.asks === 'device')
      source.find({text: '', counts: true, limit: 0}).catch(() => undefined);
  };
  // Safari has no idle time to give.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(loadAll, {timeout: 2000});
  else setTimeout(loadAll, 500);
};

const chosenCount = ({wanted}: ResourceFinderController) =>
  Object.values(wanted.chosen).reduce((sum, values) => sum + values.length, +wanted.openNow);

const toolButton = (view: FinderView, tool: Tool, label: string) => {
  const {controller, uid} = view;
  const isOpen = controller.tool === tool;
  const press = () => {
    controller.toggle(tool);
    void loadPart(view, tool);
  };
  return html`<button
    type="button"
    class="secondary tool"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="${uid}-${tool}"
    @click=${press}
  >
    ${label}
  </button>`;
};

/** The buttons below the search box, what they open, and what was chosen there. */
export const toolsView = (view: FinderView) => {
  const {controller, localizer, uid} = view;
  const words = searchWords(localizer);
  const {tool, wanted, isPartMissing} = controller;
  const count = chosenCount(controller);
  const panel = (name: Tool) =>
    html`<div id="${uid}-${name}" ?hidden=${tool !== name}>
      ${tool === name ? parts[name].now?.panel(view) : nothing}
    </div>`;
  return html`<div class="tools">
    <div class="actions">
      ${toolButton(view, 'place', words.place)}
      ${toolButton(view, 'filters', count ? `${words.narrow} (${count})` : words.narrow)}
    </div>
    ${isPartMissing ? html`<p role="alert">${words.notLoaded}</p>` : nothing}
    ${panel('place')}${panel('filters')}
    ${
      count || wanted.place
        ? html`<ul class="chips">
            ${wanted.place ? parts.place.now?.chip(view) : nothing}
            ${count ? parts.filters.now?.chips(view) : nothing}
          </ul>`
        : nothing
    }
  </div>`;
};
