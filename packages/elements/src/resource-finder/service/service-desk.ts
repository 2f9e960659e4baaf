import type {ServiceView} from '@heard/directory';
import type {ReactiveController} from 'lit';

import {afterDrawing} from '../../fields/after-drawing.ts';
import {addStyles} from '../../page/add-styles.ts';
import {focusText} from '../../page/focus.ts';
import type {ServiceShelf} from '../finder-view.ts';
import {MapState} from '../map/map-state.ts';
import {Shortlist} from '../shortlist/shortlist.ts';
import {serviceStyles} from './service.styles.ts';

/** Parts of a page that say what came of a press. */
export type Speaker = 'keep' | 'share' | 'tell';

/** What came of telling that something is wrong. */
export type Telling = 'open' | 'sending' | 'sent' | 'not-sent';

/** What people did on the pages of services of one element. It is forgotten when they leave. */
export class ServiceDesk implements ReactiveController {
  readonly shelf: ServiceShelf;
  readonly list: Shortlist;
  readonly map: MapState;
  #connection = new AbortController();
  #shown: string | undefined;
  #said: {readonly where: Speaker; readonly words: string} | undefined;
  /** Whether "My list" is the page on view, below a service that may be open. */
  isListOpen = false;
  /** The services of "My list" once they are there; `unable` when they can't be had. */
  listed: readonly ServiceView[] | 'unable' | undefined;
  telling: Telling = 'open';
  /** Whether the code to scan is shown. */
  isCodeShown = false;

  constructor(shelf: ServiceShelf) {
    this.shelf = shelf;
    this.list = new Shortlist(shelf.config?.finder?.keep === true);
    this.map = new MapState(() => this.update());
    const root = shelf.host.shadowRoot;
    if (root) addStyles(root, serviceStyles);
    for (const type of ['focusin', 'pointerover'])
      root?.addEventListener(type, (event) => this.#point(event));
    shelf.host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    addEventListener('pagehide', () => this.forget(), {signal: this.#connection.signal});
  }

  hostDisconnected() {
    this.#connection.abort();
    this.forget();
  }

  hostUpdate() {
    // What was said and begun about one service is not about the next one.
    const id = this.shelf.opened?.service.id;
    if (id === this.#shown) return;
    this.#shown = id;
    this.#said = undefined;
    this.telling = 'open';
    this.isCodeShown = false;
  }

  /** The list beside the map shows which service somebody points at on it. */
  hostUpdated() {
    const {map} = this;
    this.#results.forEach((item, index) =>
      item.toggleAttribute('data-pointed', map.isOpen && map.pointed === index + 1),
    );
  }

  get #results(): readonly Element[] {
    return [...(this.shelf.host.shadowRoot?.querySelectorAll('.map-offer ~ .results > *') ?? [])];
  }

  /** The map shows which service of the list somebody looks at. */
  #point({target}: Event) {
    const number = this.#results.findIndex((item) => item.contains(target as Node)) + 1;
    if (this.map.isOpen && number && number !== this.map.looked) this.map.change({looked: number});
  }

  update() {
    this.shelf.host.requestUpdate();
  }

  /** Says something below a part of the page; what was said elsewhere is gone. */
  say(where: Speaker, words = '') {
    this.#said = {where, words};
    this.update();
  }

  /** What was said last below a part of the page. */
  saidBy(where: Speaker): string {
    return this.#said?.where === where ? this.#said.words : '';
  }

  /** Opens "My list", with the focus on its title, and fetches what is on it. */
  async openList() {
    this.isListOpen = true;
    this.#said = undefined;
    this.update();
    await this.#focus('.page-heading');
    await this.loadList();
  }

  async loadList() {
    this.listed = undefined;
    const {source} = this.shelf;
    try {
      const found = await Promise.all(this.list.ids.map((id) => source?.service(id)));
      this.listed = found.filter((service) => service !== undefined);
    } catch {
      this.listed = 'unable';
    }
    this.update();
  }

  /** Closes "My list", with the focus on the button that opened it, or on what there is to search with. */
  async closeList() {
    this.isListOpen = false;
    this.#said = undefined;
    this.update();
    await this.#focus('.open-list, input[type=search]');
  }

  forget() {
    this.isListOpen = false;
    this.listed = undefined;
    this.#said = undefined;
    this.list.leave();
    this.map.close();
  }

  async #focus(selector: string) {
    await afterDrawing(this.shelf.host.shadowRoot!.firstElementChild ?? this.shelf.host);
    const target = this.shelf.host.shadowRoot?.querySelector<HTMLElement>(selector);
    if (target?.matches('.page-heading')) focusText(target);
    else target?.focus();
  }
}

const desks = new WeakMap<object, ServiceDesk>();

/** The desk of the element that a shelf stands in; it lasts as long as the shelf. */
export const deskOf = (shelf: ServiceShelf): ServiceDesk => {
  const desk = desks.get(shelf) ?? new ServiceDesk(shelf);
  desks.set(shelf, desk);
  return desk;
};
