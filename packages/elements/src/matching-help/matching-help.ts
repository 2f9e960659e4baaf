import {createSearch, matchHelp, serviceAt, type SearchResult} from '@heard/directory';
import type {Directory, HelpKind} from '@heard/schema';

import type {ServiceShelf} from '../resource-finder/finder-view.ts';

const pageSize = 5;

/**
 * The services of a directory that fit a report, chosen on the device. It knows kinds of help only: the answers
 * are gone by the time it is made.
 */
export class MatchingHelp implements ServiceShelf {
  readonly directory: Directory;
  readonly #update: () => void;
  readonly #match: (limit: number) => SearchResult;
  #limit = pageSize;
  /** The position of the service on view, if one is. */
  opened: number | undefined;
  /** Called when a service was opened or closed, with the position that was open before. */
  onTurn: ((from: number | undefined) => void) | undefined;
  /** Whether the services were chosen. Otherwise all of them are on offer. */
  readonly fits: boolean;

  constructor(directory: Directory, kinds: readonly HelpKind[], update: () => void) {
    this.directory = directory;
    this.#update = update;
    const search = createSearch(directory);
    this.fits = matchHelp(directory, search, kinds).total > 0;
    this.#match = this.fits
      ? (limit) => matchHelp(directory, search, kinds, {limit})
      : (limit) => search('', {limit});
  }

  get result(): SearchResult {
    return this.#match(this.#limit);
  }

  showMore() {
    this.#limit += pageSize;
    this.#update();
  }

  open(position: number) {
    this.#turn(position);
  }

  close() {
    this.#turn(undefined);
  }

  service(position: number) {
    return serviceAt(this.directory, position);
  }

  #turn(to: number | undefined) {
    const from = this.opened;
    this.opened = to;
    this.#update();
    this.onTurn?.(from);
  }
}
