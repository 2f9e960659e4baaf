import {roundedPoint, type PlaceMatch, type ReachPlace} from '@heard/directory/place';

import type {ResourceFinderController} from '../resource-finder-controller.ts';

/** People who listen hear the number of places once they stop typing. */
const quietTime = 700;
/** How long a device may take, and how old what it knows may be. */
const patience = {timeout: 15_000, maximumAge: 600_000};

/** What a person does to say where they are. Nothing of it leaves the page here. */
export class PlaceSearch {
  readonly #controller: ResourceFinderController;
  readonly #visit: object;
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';
  /** Places that may be meant; `undefined` while nothing was typed. */
  matches: readonly PlaceMatch[] | undefined;
  /** How many places were announced last. */
  announced: number | undefined;
  device: 'idle' | 'asked' | 'unable' = 'idle';

  constructor(controller: ResourceFinderController) {
    this.#controller = controller;
    this.#visit = controller.visit;
  }

  get #isForgotten() {
    return this.#controller.visit !== this.#visit;
  }

  /** Looks for places by what was typed so far. */
  async type(text: string): Promise<void> {
    this.text = text;
    this.announced = undefined;
    clearTimeout(this.#timer);
    const matches = text.trim() ? await this.#placesFor(text) : undefined;
    if (text !== this.text || this.#isForgotten) return;
    this.matches = matches;
    this.#update();
    if (!matches) return;
    this.#timer = setTimeout(() => {
      this.announced = matches.length;
      this.#update();
    }, quietTime);
  }

  /** Takes a place, and closes what it was chosen in. */
  choose(place: ReachPlace): Promise<void> {
    this.text = '';
    this.matches = this.announced = undefined;
    clearTimeout(this.#timer);
    this.#controller.tool = undefined;
    return this.#controller.look({place});
  }

  /** Asks the device where it is. It may ask the person in turn. */
  async chooseHere(): Promise<ReachPlace | undefined> {
    this.device = 'asked';
    this.#update();
    const place = await this.#here();
    // Somebody who typed a place meanwhile, or left, does not want to be taken elsewhere.
    if (this.#isForgotten || this.device !== 'asked') return undefined;
    this.device = place ? 'idle' : 'unable';
    if (place) await this.choose(place);
    this.#update();
    return place;
  }

  async #here(): Promise<ReachPlace | undefined> {
    try {
      const {coords} = await new Promise<GeolocationPosition>((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, reject, patience),
      );
      return await this.#controller.source?.here(roundedPoint(coords));
    } catch {
      return undefined;
    }
  }

  async #placesFor(text: string): Promise<readonly PlaceMatch[]> {
    try {
      return (await this.#controller.source?.places(text)) ?? [];
    } catch {
      return [];
    }
  }

  #update() {
    this.#controller.host.requestUpdate();
  }
}

const searches = new WeakMap<object, PlaceSearch>();

/** The search for a place of a visit. It is gone when the visit is forgotten. */
export const placeSearchOf = (controller: ResourceFinderController): PlaceSearch => {
  const search = searches.get(controller.visit) ?? new PlaceSearch(controller);
  searches.set(controller.visit, search);
  return search;
};
