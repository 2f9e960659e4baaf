import type * as Places from '../place/index.ts';
import type {CompiledFile} from './compiled-file.ts';

interface OpenPlaces {
  readonly places: typeof Places;
  readonly gazetteer: Places.Gazetteer;
  readonly match: Places.MatchPlace;
}

/** The places that a compiled directory knows of, opened once somebody names one. */
export class KnownPlaces {
  readonly #file: CompiledFile;
  readonly #load: () => Promise<typeof Places>;
  #opening: Promise<OpenPlaces> | undefined;

  /** `load` loads `@heard/directory/place`. */
  constructor(file: CompiledFile, load: () => Promise<typeof Places>) {
    this.#file = file;
    this.#load = load;
  }

  open(): Promise<OpenPlaces> {
    const opening = (this.#opening ??= this.#open());
    // What could not be loaded is tried again the next time.
    opening.catch(() => (this.#opening = undefined));
    return opening;
  }

  async #open(): Promise<OpenPlaces> {
    const [places, found] = await Promise.all([this.#load(), this.#file.json('places')]);
    const gazetteer = found as Places.Gazetteer;
    return {places, gazetteer, match: places.createPlaceMatcher(gazetteer)};
  }
}
