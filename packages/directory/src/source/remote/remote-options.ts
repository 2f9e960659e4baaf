import type * as Places from '../../place/index.ts';
import type {Patience} from './json-requests.ts';
import type {RemoteFetch} from './remote-fetch.ts';

/** What a source on a server takes from its surroundings. */
export interface RemoteOptions {
  readonly fetch: RemoteFetch;
  /** Loads `@heard/directory/place`, once somebody names a place. */
  readonly loadPlaces: () => Promise<typeof Places>;
  readonly patience?: Patience;
}
