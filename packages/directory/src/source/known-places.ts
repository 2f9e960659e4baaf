import type * as Places from '../place/index.ts';
import type {PlaceMatch} from '../place/match-place.ts';
import type {Point} from '../place/point.ts';
import type {ReachPlace} from '../place/reach.ts';

interface OpenPlaces {
  readonly places: typeof Places;
  readonly gazetteer: Places.Gazetteer;
  readonly match: Places.MatchPlace;
}

/** The places that a source knows of, opened once somebody names one. They are looked up on the device. */
export class KnownPlaces {
  readonly #loadCode: () => Promise<typeof Places>;
  readonly #loadPlaces: (code: typeof Places) => Promise<Places.Gazetteer>;
  #opening: Promise<OpenPlaces> | undefined;

  /** `loadCode` loads `@heard/directory/place`. */
  constructor(
    loadCode: () => Promise<typeof Places>,
    loadPlaces: (code: typeof Places) => Promise<Places.Gazetteer>,
  ) {
    this.#loadCode = loadCode;
    this.#loadPlaces = loadPlaces;
  }

  open(): Promise<OpenPlaces> {
    const opening = (this.#opening ??= this.#open());
    // What could not be loaded is tried again the next time.
    opening.catch(() => (this.#opening = undefined));
    return opening;
  }

  async match(text: string): Promise<readonly PlaceMatch[]> {
    return (await this.open()).match(text);
  }

  async here(point: Point): Promise<ReachPlace> {
    const {places, gazetteer} = await this.open();
    return places.placeHere(gazetteer, point);
  }

  async #open(): Promise<OpenPlaces> {
    const places = await this.#loadCode();
    const gazetteer = await this.#loadPlaces(places);
    return {places, gazetteer, match: places.createPlaceMatcher(gazetteer)};
  }
}
