import type {MapArea} from './map-area.ts';

/** What a person did to the map. */
export class MapState {
  readonly #update: () => void;
  isOpen = false;
  /** Whether they let pictures of streets be loaded. */
  hasStreets = false;
  /** The area they went to; `undefined` shows all points. */
  area: MapArea | undefined;
  /** The number of the service they point at on the map, from 1. What is there stands below the map. */
  pointed: number | undefined;
  /** The number of the service they look at in the list: its point is marked, and nothing moves. */
  looked: number | undefined;
  /** The code of the map did not load. */
  isMissing = false;

  constructor(update: () => void) {
    this.#update = update;
  }

  change(
    what: Partial<
      Pick<MapState, 'isOpen' | 'hasStreets' | 'area' | 'pointed' | 'looked' | 'isMissing'>
    >,
  ) {
    Object.assign(this, what);
    this.#update();
  }

  /** Back to how it was before anybody looked. */
  close() {
    this.isOpen = false;
    this.hasStreets = false;
    this.area = undefined;
    this.pointed = undefined;
    this.looked = undefined;
    this.isMissing = false;
  }
}
