import type {Clock} from '../sending/clock.ts';
import {openContent} from './draft-cipher.ts';
import type {DraftContent, DraftSubject} from './draft-content.ts';
import {DraftDatabase} from './draft-database.ts';
import {takeLock} from './draft-lock.ts';
import type {DraftPlace} from './draft-place.ts';
import {isDraftRecord, isExpired, isLater, type DraftRecord} from './draft-record.ts';
import {OpenDraft, type DraftParts} from './open-draft.ts';

/**
 * Why a draft that was there is not opened. All but `newer` are deleted.
 *
 * - `expired`: its time is over.
 * - `damaged`: it can't be opened with its key, or is not a draft.
 * - `outdated`: it belongs to an earlier version of the form.
 * - `newer`: it belongs to a later version of the form or of Heard. It is left for that.
 */
export type DraftLoss = 'expired' | 'damaged' | 'outdated' | 'newer';

/** A draft that is open in this tab now, and what it holds. */
export interface Opened {
  readonly kind: 'open';
  readonly draft: OpenDraft;
  readonly content: DraftContent;
  /** When it will be deleted if nothing changes. Milliseconds since 1970. */
  readonly until: number;
}

/** A draft that was there and is not opened. */
export interface Lost {
  readonly kind: 'lost';
  readonly reason: DraftLoss;
}

type Held = Pick<DraftParts, 'slot' | 'id' | 'key' | 'secret' | 'unlock'>;

/** The drafts of one form in the database. Rejects with what the browser's storage says. */
export class DraftShelf {
  readonly #subject: DraftSubject;
  readonly #place: DraftPlace;
  readonly #clock: Clock;

  constructor(subject: DraftSubject, place: DraftPlace, clock: Clock) {
    this.#subject = subject;
    this.#place = place;
    this.#clock = clock;
  }

  /** A draft that holds nothing yet, for whoever has its lock. Lets go of the lock when it can't be. */
  async start(held: Held): Promise<OpenDraft> {
    try {
      return this.#edit(held, (await this.#open(true))!);
    } catch (error) {
      held.unlock();
      throw error;
    }
  }

  /** Opens a draft with its key, for whoever has its lock. Keeps the lock only if there is one to open. */
  async open(held: Held): Promise<Opened | Lost | undefined> {
    try {
      const database = await this.#open(false);
      const found = database && (await this.#read(database, held));
      if (found?.kind === 'open') return found;
      await database?.closeOrRemove();
      held.unlock();
      return found;
    } catch (error) {
      held.unlock();
      throw error;
    }
  }

  /** The drafts of a slot that open with a passphrase, the newest first. */
  async protected(
    slot: string,
  ): Promise<readonly (DraftRecord & Required<Pick<DraftRecord, 'salt'>>)[]> {
    const database = await this.#open(false);
    if (!database) return [];
    const values = await database.readAll();
    database.close();
    return values
      .filter(isDraftRecord)
      .flatMap((record) =>
        record.slot === slot && record.salt ? {...record, salt: record.salt} : [],
      )
      .sort((a, b) => b.expires - a.expires);
  }

  /**
   * Deletes every draft that is past its time or is none. With `keyless`, also the drafts of this slot that were
   * kept for a tab and that no tab has open.
   */
  async sweep(slot: string, keyless: boolean): Promise<void> {
    const database = await this.#open(false);
    if (!database) return;
    const gone: IDBValidKey[] = [];
    for (const value of await database.readAll()) {
      if (isLater(value)) continue;
      const over =
        !isDraftRecord(value) ||
        isExpired(value, this.#clock.now()) ||
        (keyless && value.slot === slot && !value.salt && (await this.#isFree(value.id)));
      if (over) gone.push((value as {id: IDBValidKey}).id);
    }
    if (gone.length) await database.delete(...gone);
    await database.closeOrRemove();
  }

  #open(create: boolean) {
    return DraftDatabase.open(this.#place, this.#clock, create);
  }

  #edit(held: Held, database: DraftDatabase): OpenDraft {
    const [subject, place, clock] = [this.#subject, this.#place, this.#clock];
    return new OpenDraft({...held, subject, place, clock, database});
  }

  async #read(database: DraftDatabase, held: Held): Promise<Opened | Lost | undefined> {
    const record = await database.read(held.id);
    if (record === undefined) return undefined;
    const lost = async (reason: DraftLoss): Promise<Lost> => {
      if (reason !== 'newer') await database.delete(held.id);
      return {kind: 'lost', reason};
    };
    if (isLater(record)) return lost('newer');
    if (!isDraftRecord(record)) return lost('damaged');
    if (isExpired(record, this.#clock.now())) return lost('expired');
    const content = await openContent(held.key, this.#subject, record);
    if (!content) return lost('damaged');
    const {version} = this.#subject;
    if (record.version !== version) return lost(record.version > version ? 'newer' : 'outdated');
    return {kind: 'open', draft: this.#edit(held, database), content, until: record.expires};
  }

  async #isFree(id: string): Promise<boolean> {
    const release = await takeLock(this.#place, id).catch(() => undefined);
    release?.();
    return !!release;
  }
}
