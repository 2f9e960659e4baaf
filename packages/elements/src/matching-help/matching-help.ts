import {
  findHelp,
  type ResourceAnswer,
  type ResourceHit,
  type ResourceSource,
} from '@heard/directory';
import type {Config, HelpKind} from '@heard/schema';
import type {ReactiveControllerHost} from 'lit';

import type {ServiceShelf} from '../resource-finder/finder-view.ts';

const pageSize = 5;

/** What {@link MatchingHelp} is made from. */
export interface MatchingHelpProps {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly source: ResourceSource;
  readonly config: Config;
  readonly base: string;
  readonly kinds: readonly HelpKind[];
}

/**
 * The services that fit a report. It knows kinds of help only: the answers are gone by the time it is made.
 */
export class MatchingHelp implements ServiceShelf {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly source: ResourceSource;
  readonly config: Config;
  readonly base: string;
  readonly #kinds: readonly HelpKind[];
  #limit = pageSize;
  opened: ResourceHit | undefined;
  /** Called when a service was opened or closed, with the one that was open before. */
  onTurn: ((from: ResourceHit | undefined) => void) | undefined;
  /** Whether the services were chosen. Otherwise all of them are on offer. */
  fits = false;
  answer: Pick<ResourceAnswer, 'hits' | 'total'> = {hits: [], total: 0};

  constructor({host, source, config, base, kinds}: MatchingHelpProps) {
    this.host = host;
    this.source = source;
    this.config = config;
    this.base = base;
    this.#kinds = kinds;
  }

  /** Chooses services. Rejects when the source does not answer. */
  async choose(): Promise<void> {
    const {source} = this;
    const limit = this.#limit;
    // A server must not learn from us what somebody reported.
    const found =
      source.asks === 'device' ? await findHelp(source, this.#kinds, {limit}) : undefined;
    this.fits = found !== undefined;
    this.answer = found ?? (await source.find({text: '', limit}));
    this.host.requestUpdate();
  }

  async showMore(): Promise<void> {
    this.#limit += pageSize;
    // What is on screen stays when the source does not answer.
    await this.choose().catch(() => undefined);
  }

  open(hit: ResourceHit) {
    this.#turn(hit);
  }

  close() {
    this.#turn(undefined);
  }

  #turn(to: ResourceHit | undefined) {
    const from = this.opened;
    this.opened = to;
    this.host.requestUpdate();
    this.onTurn?.(from);
  }
}
