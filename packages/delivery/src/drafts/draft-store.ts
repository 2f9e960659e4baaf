import {systemClock, type Clock} from '../sending/clock.ts';
import {deriveKey, importKey, openContent} from './draft-cipher.ts';
import type {DraftSubject} from './draft-content.ts';
import {lockIsFree, takeLock} from './draft-lock.ts';
import {browserPlace, type DraftPlace} from './draft-place.ts';
import {randomId, slotOf} from './draft-record.ts';
import {DraftShelf, type Lost, type Opened} from './draft-shelf.ts';
import {troubleOf, type DraftTrouble} from './draft-trouble.ts';
import type {DraftParts, OpenDraft} from './open-draft.ts';
import {PassphraseDelay} from './passphrase-delay.ts';
import {forgetSessionKey, keepSessionKey, readSessionKey} from './session-key.ts';

/** The browser can't keep drafts, or not now. */
export interface Unable {
  readonly kind: 'unable';
  readonly reason: DraftTrouble;
}

/** A draft that another tab has open. */
export interface Busy {
  readonly kind: 'busy';
  /** Ends when the other tab lets go, is closed or crashes; also when the signal aborts. */
  whenFree(signal: AbortSignal): Promise<void>;
}

/** How looking for a draft ended. Only `open` changes anything for the form. */
export type Found = Opened | Busy | Lost | Unable | {readonly kind: 'none'};

/** How beginning a draft ended. */
export type Started = {readonly kind: 'open'; readonly draft: OpenDraft} | Unable;

/** What a {@link DraftStore} needs, and what can be put in its place. */
export interface DraftStoreOptions {
  readonly subject: DraftSubject;
  readonly place?: DraftPlace | undefined;
  readonly clock?: Clock | undefined;
  /** Whether this page was reloaded: then a draft of this tab has its key here. Asks the browser by default. */
  readonly reloaded?: boolean | undefined;
}

const wasReloaded = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

const none = {kind: 'none'} as const;

const orUnable = async <T>(work: () => Promise<T>): Promise<T | Unable> => {
  try {
    return await work();
  } catch (error) {
    return {kind: 'unable', reason: troubleOf(error)};
  }
};

/**
 * The drafts of one form on this device: ciphertext in IndexedDB, with nothing in it that can be read.
 *
 * @example
 * const drafts = new DraftStore({subject: {tenant: 'springfield', form: 'hate-incident', version: 1}});
 * const found = await drafts.resume();
 * if (found.kind === 'open') show(found.content);
 *
 * There are two ways to keep one. {@link begin} and {@link resume}: a random key in sessionStorage, for the
 * same tab and 30 minutes. {@link protect} and {@link unlock}: a key made from a passphrase, for whoever has it
 * and 7 days. Both count from the last change.
 *
 * Nothing is written and no database made before a draft is saved, and the database goes with the last draft.
 * Whatever is wrong with the browser or with a draft is a value: no method rejects, and none takes longer than
 * 3 seconds because of another tab.
 */
export class DraftStore {
  readonly #place: DraftPlace;
  readonly #shelf: DraftShelf;
  readonly #slot: () => Promise<string>;
  readonly #reloaded: () => boolean;
  readonly #delay: PassphraseDelay;
  readonly #subject: DraftSubject;

  constructor(options: DraftStoreOptions) {
    const {subject, place = browserPlace, clock = systemClock, reloaded} = options;
    this.#subject = subject;
    this.#place = place;
    this.#shelf = new DraftShelf(subject, place, clock);
    this.#slot = () => slotOf(subject);
    this.#reloaded = () => reloaded ?? wasReloaded();
    this.#delay = new PassphraseDelay(clock);
  }

  /** Opens the draft of this tab, if there is one. Deletes what is past its time. */
  resume(): Promise<Found> {
    return orUnable(async () => {
      const slot = await this.#slot();
      const secret = readSessionKey(this.#place, slot);
      if (!secret) {
        await this.#shelf.sweep(slot, this.#reloaded());
        return none;
      }
      const {id, raw} = secret;
      const unlock = await takeLock(this.#place, id);
      if (!unlock) return this.#busy(id);
      const key = await importKey(raw);
      const found = (await this.#shelf.open({slot, id, key, secret, unlock})) ?? none;
      if (found.kind === 'none' || (found.kind === 'lost' && found.reason !== 'newer'))
        forgetSessionKey(this.#place, slot);
      return found;
    });
  }

  /** Begins a draft for this tab. Only its key is kept until it is saved. */
  begin(): Promise<Started> {
    return orUnable(async () => {
      const slot = await this.#slot();
      const secret = {id: randomId(), raw: crypto.getRandomValues(new Uint8Array(32))};
      const started = await this.#start(slot, secret.id, await importKey(secret.raw), secret);
      try {
        keepSessionKey(this.#place, slot, secret);
      } catch (error) {
        await started.draft.delete();
        throw error;
      }
      return started;
    });
  }

  /** Begins a draft that opens with a passphrase. Takes as long as 600,000 rounds of PBKDF2 do. */
  protect(passphrase: string): Promise<Started> {
    return orUnable(async () => {
      const slot = await this.#slot();
      // All drafts of a form share one salt: so one derivation tries them all, and tells nothing of their number.
      const [other] = await this.#shelf.protected(slot);
      const salt = other?.salt ?? crypto.getRandomValues(new Uint8Array(16));
      return this.#start(slot, randomId(), await deriveKey(passphrase, salt), {salt});
    });
  }

  /**
   * Opens the newest draft that has this passphrase. `none` is the answer to a wrong passphrase and where there
   * is no draft at all, after the same work. Each time it comes later: see {@link PassphraseDelay}.
   */
  unlock(passphrase: string): Promise<Found> {
    return orUnable(async () => {
      await this.#delay.pass();
      const slot = await this.#slot();
      await this.#shelf.sweep(slot, false);
      const records = await this.#shelf.protected(slot);
      const keys = new Map<string, CryptoKey>();
      for (const record of records) {
        const {id, salt} = record;
        const key = keys.get(salt.join()) ?? (await deriveKey(passphrase, salt));
        keys.set(salt.join(), key);
        if (!(await openContent(key, this.#subject, record))) continue;
        this.#delay.wasRight();
        const unlock = await takeLock(this.#place, id);
        if (!unlock) return this.#busy(id);
        return (await this.#shelf.open({slot, id, key, secret: {salt}, unlock})) ?? none;
      }
      if (!keys.size) await deriveKey(passphrase, crypto.getRandomValues(new Uint8Array(16)));
      this.#delay.wasWrong();
      return none;
    });
  }

  /** Deletes what is past its time, and says nothing. */
  async sweep(): Promise<void> {
    await orUnable(async () => this.#shelf.sweep(await this.#slot(), false));
  }

  #busy(id: string): Busy {
    return {kind: 'busy', whenFree: (signal) => lockIsFree(this.#place, id, signal)};
  }

  async #start(slot: string, id: string, key: CryptoKey, secret: DraftParts['secret']) {
    const unlock = (await takeLock(this.#place, id))!;
    const draft = await this.#shelf.start({slot, id, key, secret, unlock});
    return {kind: 'open', draft} as const;
  }
}
