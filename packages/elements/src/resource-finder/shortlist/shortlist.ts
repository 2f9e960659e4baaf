import {keepIds, readKeptIds} from './kept-ids.ts';

/**
 * The services that a person wants to come back to, as ids, in the order in which they were put there.
 *
 * It is in memory, and gone with the page, unless the embedder lets it stay on the device.
 */
export class Shortlist {
  readonly isOnDevice: boolean;
  #ids: readonly string[];

  constructor(isOnDevice: boolean) {
    this.isOnDevice = isOnDevice;
    this.#ids = isOnDevice ? readKeptIds() : [];
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Puts a service on the list, or takes it off. */
  toggle(id: string) {
    this.#become(this.has(id) ? this.#ids.filter((each) => each !== id) : [...this.#ids, id]);
  }

  /** Takes all off, on the device too. */
  empty() {
    this.#become([]);
  }

  /** What a page that is left must forget. What may stay on the device is read again when the page is back. */
  leave() {
    this.#ids = this.isOnDevice ? readKeptIds() : [];
  }

  #become(ids: readonly string[]) {
    this.#ids = ids;
    if (this.isOnDevice) keepIds(ids);
  }
}
