import type {Clock} from '../sending/clock.ts';
import {sealContent} from './draft-cipher.ts';
import type {DraftContent, DraftSubject} from './draft-content.ts';
import {DraftDatabase} from './draft-database.ts';
import type {DraftPlace} from './draft-place.ts';
import {lifetime, recordFormat, type DraftRecord} from './draft-record.ts';
import {troubleOf, type DraftTrouble} from './draft-trouble.ts';
import {forgetSessionKey, hasSessionKey, type SessionKey} from './session-key.ts';

/** What is written at most this often, in milliseconds: what a crash may cost. */
const WRITE_EVERY_MS = 300;

/**
 * Why a draft is no longer kept: its time is over while the page stood idle, or the person cleared the data of
 * the site, or its key. What is on the page stays there.
 */
export type DraftEnd = 'expired' | 'cleared';

/** What became of a draft. `until`: milliseconds since 1970. */
export type DraftNews =
  | {readonly kind: 'kept'; readonly until: number}
  /** The last change could not be written. The next one is tried again. */
  | {readonly kind: 'trouble'; readonly reason: DraftTrouble}
  | {readonly kind: 'ended'; readonly reason: DraftEnd};

/** What an {@link OpenDraft} is made of. */
export interface DraftParts {
  readonly place: DraftPlace;
  readonly clock: Clock;
  readonly subject: DraftSubject;
  readonly slot: string;
  readonly id: string;
  readonly key: CryptoKey;
  /** For the tab; or what made the key from a passphrase. */
  readonly secret: SessionKey | {readonly salt: Uint8Array<ArrayBuffer>};
  readonly database: DraftDatabase;
  readonly unlock: () => void;
}

/**
 * A draft that this tab, and no other, may write.
 *
 * Each change is sealed at once and written every 0.3 seconds, the last one always. So {@link flush} has
 * nothing to wait for: it hands the sealed bytes to the browser before it returns.
 */
export class OpenDraft {
  readonly #parts: DraftParts;
  readonly #ended = new AbortController();
  #database: DraftDatabase;
  /** To be sealed. */
  #content: DraftContent | undefined;
  /** To be written. */
  #record: DraftRecord | undefined;
  /** Was written last. */
  #last: DraftRecord | undefined;
  #work: Promise<void> = Promise.resolve();
  #sealing = false;
  #released = false;
  #hurry = false;
  #writing = new AbortController();
  #waiting = false;
  #age = new AbortController();

  /** Is told whenever something became of the draft. */
  onNews: ((news: DraftNews) => void) | undefined;

  constructor(parts: DraftParts) {
    this.#parts = parts;
    this.#database = this.#use(parts.database);
  }

  /** Keeps this content in place of the last. Never throws; {@link onNews} says how it went. */
  save(content: DraftContent): void {
    if (this.#released) return;
    this.#content = content;
    if (!this.#sealing) this.#do(this.#seal());
  }

  /** Writes now what is to be written. */
  flush(): void {
    this.#hurry = this.#sealing;
    this.#writing.abort();
    if (this.#record) this.#do(this.#write());
  }

  /** Ends when everything that was saved so far is written, or could not be. */
  async settled(): Promise<void> {
    this.flush();
    for (let work; work !== this.#work;) {
      work = this.#work;
      await work;
    }
  }

  /** Writes what is to be written and lets another tab have the draft. Saves nothing after that. */
  async release(): Promise<void> {
    if (this.#released) return;
    this.#released = true;
    this.flush();
    // What is handed to the browser is written before the next tab can read: no need to wait for that.
    if (this.#sealing) await this.settled();
    this.#stop();
    this.#database.close();
  }

  /** Deletes the draft. Its key, where the tab has it, is gone at once. Never rejects. */
  async delete(): Promise<void> {
    const {id, slot, place, secret} = this.#parts;
    if ('raw' in secret && hasSessionKey(place, slot, secret)) forgetSessionKey(place, slot);
    this.#content = this.#record = undefined;
    this.#released = true;
    this.#stop();
    try {
      await this.#database.delete(id);
    } catch {
      // Another tab or the person closed the database: look whether it is still there.
      const again = await DraftDatabase.open(place, this.#parts.clock, false).catch(
        () => undefined,
      );
      if (!again) return;
      this.#database = again;
      await again.delete(id).catch(() => undefined);
    }
    await this.#database.closeOrRemove();
  }

  #use(database: DraftDatabase): DraftDatabase {
    // The tab that deleted its last draft, and the database with it, may not have seen this one.
    database.onMadeWay = () => {
      this.#record ??= this.#last;
      if (!this.#released && this.#record) this.#do(this.#writeSoon());
    };
    return database;
  }

  #do(work: Promise<void>) {
    this.#work = Promise.all([this.#work, work]).then(() => undefined);
  }

  async #seal(): Promise<void> {
    const {subject, slot, id, key, secret, clock} = this.#parts;
    this.#sealing = true;
    for (let content; (content = this.#content);) {
      this.#content = undefined;
      const sealed = await sealContent(key, subject, id, content);
      const mode = 'salt' in secret ? 'passphrase' : 'session';
      if (this.#ended.signal.aborted) break;
      this.#record = {
        id,
        slot,
        format: recordFormat,
        version: subject.version,
        expires: clock.now() + lifetime[mode],
        ...('salt' in secret ? {salt: secret.salt} : {}),
        ...sealed,
      };
    }
    this.#sealing = false;
    if (this.#record) this.#do(this.#hurry ? this.#write() : this.#writeSoon());
    this.#hurry = false;
  }

  async #writeSoon(): Promise<void> {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#writing = new AbortController();
    await this.#parts.clock.wait(WRITE_EVERY_MS, this.#writing.signal);
    this.#waiting = false;
    await this.#write();
  }

  async #write(): Promise<void> {
    const record = this.#record;
    if (!record) return;
    this.#record = undefined;
    const {place, slot, secret, clock} = this.#parts;
    const keyGone = 'raw' in secret && !hasSessionKey(place, slot, secret);
    if (keyGone || this.#database.state === 'cleared') return this.#end('cleared');
    try {
      if (this.#database.state === 'closed')
        this.#database = this.#use((await DraftDatabase.open(place, clock, true))!);
      await this.#database.write(record);
    } catch (error) {
      // What the person cleared meanwhile must not come back.
      if (this.#database.state === 'cleared') return this.#end('cleared');
      return this.#tell({kind: 'trouble', reason: troubleOf(error)});
    }
    this.#last = record;
    this.#tell({kind: 'kept', until: record.expires});
    void this.#grow(record.expires - clock.now());
  }

  /** A page that stands idle for too long keeps nothing on the device either. */
  async #grow(ms: number): Promise<void> {
    this.#age.abort();
    const {signal} = (this.#age = new AbortController());
    if (this.#ended.signal.aborted) return;
    await this.#parts.clock.wait(ms, signal);
    if (!signal.aborted) await this.#end('expired');
  }

  async #end(reason: DraftEnd): Promise<void> {
    if (this.#ended.signal.aborted) return;
    await this.delete();
    this.onNews?.({kind: 'ended', reason});
  }

  #stop() {
    this.#ended.abort();
    this.#writing.abort();
    this.#age.abort();
    this.#parts.unlock();
  }

  #tell(news: DraftNews) {
    if (!this.#ended.signal.aborted) this.onNews?.(news);
  }
}
