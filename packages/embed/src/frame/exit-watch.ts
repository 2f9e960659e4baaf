import {KeepInReach, QuickExit, type ExitHost, type ExitNews} from '@heard/elements/framing.js';

type Controller = Parameters<ExitHost['addController']>[0];

/** Leaving by Shift, and what keeps the link out in reach. It comes a moment after the link, which works without it. */
export class ExitWatch {
  readonly #controllers: Controller[] = [];
  readonly #exit: QuickExit;

  /** `draw` is called when there is something new to say. */
  constructor(element: HTMLElement, draw: () => void) {
    const host: ExitHost = {
      get shadowRoot() {
        return element.shadowRoot;
      },
      addController: (controller) => this.#controllers.push(controller),
      requestUpdate: draw,
    };
    this.#exit = new QuickExit({host});
    this.#controllers.push(new KeepInReach(element));
  }

  get count(): number {
    return this.#exit.count;
  }

  get news(): ExitNews | undefined {
    return this.#exit.news;
  }

  connected(): void {
    for (const each of this.#controllers) each.hostConnected?.();
  }

  disconnected(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  drawn(): void {
    for (const each of this.#controllers) each.hostUpdated?.();
  }
}
