import type * as Places from '../../place/index.ts';
import type {Gazetteer} from '../../place/gazetteer.ts';
import type {PlaceMatch} from '../../place/match-place.ts';
import type {Point} from '../../place/point.ts';
import type {Reach, ReachPlace} from '../../place/reach.ts';
import type {ServiceView} from '../../service-view.ts';
import type {ResourceHit} from '../resource-source.ts';

/** Places that are loaded once somebody names one. They are looked up on the device. */
export class KnownPlaces {
  readonly #loadCode: () => Promise<typeof Places>;
  readonly #loadPlaces: (code: typeof Places) => Promise<Gazetteer>;
  #opened: Promise<readonly [typeof Places, Gazetteer]> | undefined;

  constructor(
    loadCode: () => Promise<typeof Places>,
    loadPlaces: (code: typeof Places) => Promise<Gazetteer>,
  ) {
    this.#loadCode = loadCode;
    this.#loadPlaces = loadPlaces;
  }

  async match(text: string): Promise<readonly PlaceMatch[]> {
    const [places, gazetteer] = await this.#open();
    return places.createPlaceMatcher(gazetteer)(text);
  }

  async here(point: Point): Promise<ReachPlace> {
    const [places, gazetteer] = await this.#open();
    return places.placeHere(gazetteer, point);
  }

  /** Services with how they reach a place: what is for people there and what is near first. */
  async inReach(
    services: readonly ServiceView[],
    place: ReachPlace | undefined,
  ): Promise<readonly ResourceHit[]> {
    if (place === undefined) return services.map((service) => ({service}));
    const [places, gazetteer] = await this.#open();
    const reach = places.createReach(gazetteer, place);
    return services
      .map((service): {service: ServiceView; reach: Reach} => ({service, reach: reach(service)}))
      .sort((a, b) => places.compareReach(a.reach, b.reach));
  }

  #open(): Promise<readonly [typeof Places, Gazetteer]> {
    this.#opened ??= this.#load();
    // What could not be loaded is tried again the next time.
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  async #load(): Promise<readonly [typeof Places, Gazetteer]> {
    const code = await this.#loadCode();
    return [code, await this.#loadPlaces(code)];
  }
}
