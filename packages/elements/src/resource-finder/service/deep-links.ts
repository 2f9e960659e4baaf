import type {ReactiveController} from 'lit';

import type {ServiceShelf} from '../finder-view.ts';

const KEY = 'heard-service';
const wanted = /^#heard-service=(.+)$/u;

const idInAddress = (): string | undefined => {
  const [, id] = wanted.exec(location.hash) ?? [];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return undefined;
  }
};

/**
 * Opens the service that the address of the page names, and writes the one that is open into it. It adds no entry to
 * the history. Only for embedders who want it: an address tells others what somebody looked at.
 */
class DeepLinks implements ReactiveController {
  readonly #shelf: ServiceShelf;
  #connection = new AbortController();
  #written: string | undefined;

  constructor(shelf: ServiceShelf) {
    this.#shelf = shelf;
  }

  hostConnected() {
    this.#connection = new AbortController();
    addEventListener('hashchange', () => void this.#follow(), {signal: this.#connection.signal});
    void this.#follow();
  }

  hostDisconnected() {
    this.#connection.abort();
  }

  hostUpdated() {
    const id = this.#shelf.opened?.service.id;
    if (id === this.#written) return;
    this.#written = id;
    if (id === undefined && !wanted.test(location.hash)) return;
    const address = new URL(location.href);
    address.hash = id === undefined ? '' : `${KEY}=${encodeURIComponent(id)}`;
    history.replaceState(history.state, '', address);
  }

  async #follow() {
    const id = idInAddress();
    const {source, opened} = this.#shelf;
    if (id === undefined || !source || id === opened?.service.id) return;
    const service = await source.service(id).catch(() => undefined);
    // The person may have gone on while it was fetched.
    if (service && idInAddress() === id) this.#shelf.open({service});
  }
}

const linked = new WeakSet<ServiceShelf>();

/** Gives the services of a finder addresses of their own (`#heard-service=<id>`), if the embedder turned that on. */
export const linkServices = (shelf: ServiceShelf): void => {
  if (!shelf.config?.finder?.deepLinks || linked.has(shelf)) return;
  linked.add(shelf);
  shelf.host.addController(new DeepLinks(shelf));
};
