import {
  DraftStore,
  type Busy,
  type DraftContent,
  type DraftEnd,
  type DraftLoss,
  type DraftNews,
  type DraftTrouble,
  type Found,
  type OpenDraft,
  type Opened,
  type Started,
  type Underway,
} from '@heard/delivery/drafts';
import type {AnswerLookup} from '@heard/schema';

import type {DraftForm} from './draft-form.ts';

/** Where the draft of a form stands. Times are milliseconds since 1970. */
export type DraftStatus =
  | {readonly kind: 'none'}
  /** One is there; the person decides. */
  | {readonly kind: 'offered'; readonly until: number}
  /** One is there, and open in another tab. */
  | {readonly kind: 'elsewhere'}
  | {readonly kind: 'kept'; readonly until: number}
  | {readonly kind: 'unable'; readonly reason: DraftTrouble}
  | {readonly kind: 'ended'; readonly reason: DraftEnd};

/** Why a draft that was there is not offered, as far as a person is told. */
export type ToldLoss = Exclude<DraftLoss, 'expired'>;

/** Why a passphrase led to nothing. `wrong` says nothing about what is kept on the device. */
export type PassphraseProblem =
  'wrong' | 'elsewhere' | {readonly lost: ToldLoss} | {readonly unable: DraftTrouble};

const nothing: DraftStatus = {kind: 'none'};

/**
 * Has the draft of one form, if there is one, and knows where it stands. With `session` it begins one at the
 * first answer; with `passphrase` when it is told to. No method rejects, and none waits for the form.
 */
export class DraftKeeper {
  readonly #form: DraftForm;
  readonly #store: DraftStore;
  readonly #onChange: () => void;
  /** Counts how often the form began anew. What was under way before that came too late. */
  #round = new AbortController();
  #looking: Promise<unknown> = Promise.resolve();
  #isBeginning = false;
  #offered: Opened | undefined;
  #draft: OpenDraft | undefined;
  #answers: AnswerLookup | undefined;
  #step: string | undefined;
  /** What was sent of these answers. */
  #underway: Underway | undefined;
  #status = nothing;

  /** Why a report that was begun here can't be offered. */
  lost: ToldLoss | undefined;
  /** The report that was opened had files, which were not kept. */
  filesMissing = false;

  constructor(form: DraftForm, onChange: () => void) {
    this.#form = form;
    this.#onChange = onChange;
    const {tenant, formId, version, place, clock, reloaded} = form;
    const subject = {tenant, form: formId, version};
    this.#store = new DraftStore({subject, place, clock, reloaded});
  }

  get status(): DraftStatus {
    return this.#status;
  }

  /** Some answers are files, and are not kept. */
  get hasFiles(): boolean {
    const answers = this.#form.answers();
    return !!this.#form.leaveOut?.some((id) => answers[id] !== undefined);
  }

  /** Looks for a draft of this tab, unless it has one; in any case deletes what is past its time. */
  look() {
    if (this.#draft || this.#offered) return;
    this.#looking = this.#form.mode === 'session' ? this.#resume() : this.#store.sweep();
  }

  /** Looks whether there is something new to keep. */
  keepUp() {
    const [answers, step] = [this.#form.answers(), this.#form.step()];
    // On other pages nothing is answered, and a form that forgot its answers has none to keep.
    if (step === undefined || (answers === this.#answers && step === this.#step)) return;
    const hasTurned = step !== this.#step;
    // Other answers make another report.
    if (this.#answers && answers !== this.#answers) this.#underway = undefined;
    [this.#answers, this.#step] = [answers, step];
    if (this.#draft) this.#draft.save(this.#content());
    else if (this.#mayBegin(answers, hasTurned)) void this.#begin();
  }

  /** Keeps with the answers what is sent of them. Ends when it is written or can't be. Never rejects. */
  async keepUnderway(underway: Underway): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    this.#underway = underway;
    draft.save(this.#content());
    await draft.settled();
  }

  /** Writes now what is to be written. */
  flush() {
    this.#draft?.flush();
  }

  /** Goes on with the report that is offered. */
  async continue(): Promise<void> {
    const offered = this.#offered;
    if (!offered) return;
    const {content, draft, until} = offered;
    this.#offered = undefined;
    this.#take(draft);
    this.#become({kind: 'kept', until});
    this.filesMissing = content.partial === true;
    this.#answers = undefined;
    this.#underway = content.underway;
    await this.#form.restore(content.answers, content.step, content.underway);
    if (this.#form.step() !== undefined || this.#draft !== draft) {
      if (content.underway && !content.underway.stopped) this.#form.sendOn?.();
      return;
    }
    // The form could not show it: it stays where it is.
    this.#draft = undefined;
    this.#offered = offered;
    this.#become({kind: 'offered', until});
  }

  /** Deletes the draft. What is on the page stays there. */
  async discard(): Promise<void> {
    const draft = this.#draft ?? this.#offered?.draft;
    this.#draft = this.#offered = undefined;
    this.#become(nothing);
    await draft?.delete();
  }

  /** Keeps the report with a passphrase. Gives why not, if it did not work. */
  async protect(passphrase: string): Promise<PassphraseProblem | undefined> {
    const round = this.#round;
    const started = await this.#store.protect(passphrase);
    if (round !== this.#round) return this.#drop(started);
    if (started.kind !== 'open') return {unable: started.reason};
    const {draft} = started;
    this.#take(draft);
    draft.save(this.#content());
    await draft.settled();
    if (round !== this.#round || this.#status.kind === 'kept') return undefined;
    const reason = this.#status.kind === 'unable' ? this.#status.reason : 'no-storage';
    await this.discard();
    return {unable: reason};
  }

  /** Goes on with the report that was kept with this passphrase. Gives why not, if it did not work. */
  async unlock(passphrase: string): Promise<PassphraseProblem | undefined> {
    const round = this.#round;
    const found = await this.#store.unlock(passphrase);
    if (round !== this.#round) return this.#drop(found);
    switch (found.kind) {
      case 'open':
        this.#offered = found;
        await this.continue();
        return undefined;
      case 'busy':
        return 'elsewhere';
      case 'unable':
        return {unable: found.reason};
      case 'lost':
        return found.reason === 'expired' ? 'wrong' : {lost: found.reason};
      case 'none':
        return 'wrong';
    }
  }

  /** The page goes away: writes the last change and keeps the draft, for any tab. */
  letGo() {
    void this.#draft?.release();
    void this.#offered?.draft.release();
    this.#forget();
  }

  /** The report is over. See `DraftController.end`. */
  async end(stays: boolean): Promise<void> {
    const drafts = [this.#draft, this.#offered?.draft];
    this.#forget();
    await Promise.all(drafts.map((draft) => (stays ? draft?.release() : draft?.delete())));
  }

  #forget() {
    this.#round.abort();
    this.#round = new AbortController();
    this.#draft = this.#offered = undefined;
    this.#answers = this.#step = this.#underway = this.lost = undefined;
    this.#isBeginning = this.filesMissing = false;
    this.#become(nothing);
  }

  async #resume(): Promise<void> {
    const round = this.#round;
    const found = await this.#store.resume();
    if (round !== this.#round) return this.#drop(found);
    switch (found.kind) {
      case 'open':
        this.#offered = found;
        this.#become({kind: 'offered', until: found.until});
        // They pressed Send before the page went, and it is their tab.
        if (found.content.underway && !found.content.underway.stopped) await this.continue();
        return;
      case 'busy':
        this.#become({kind: 'elsewhere'});
        return this.#waitFor(found);
      case 'unable':
        return this.#become(found);
      case 'lost':
        this.lost = found.reason === 'expired' ? undefined : found.reason;
        return this.#become(nothing);
      case 'none':
        return this.#become(nothing);
    }
  }

  /** As soon as the other tab lets go, the report is offered here. */
  async #waitFor(busy: Busy): Promise<void> {
    const round = this.#round;
    // Whoever begins a report of their own does not wait for that.
    void busy.whenFree(round.signal).then(() => {
      if (round === this.#round && this.#status.kind === 'elsewhere') this.look();
    });
  }

  #mayBegin(answers: AnswerLookup, hasTurned: boolean): boolean {
    if (this.#form.mode !== 'session' || this.#isBeginning) return false;
    // Nothing was written yet.
    if (answers === this.#form.given?.() || !Object.keys(answers).length) return false;
    const status = this.#status;
    // What the person cleared does not come back by itself.
    if (status.kind === 'ended') return status.reason === 'expired';
    // What did not work is tried again page by page.
    return status.kind !== 'unable' || hasTurned;
  }

  async #begin(): Promise<void> {
    const round = this.#round;
    this.#isBeginning = true;
    await this.#looking;
    // Whoever starts anew was told that this one goes.
    const offered = this.#offered;
    this.#offered = undefined;
    await offered?.draft.delete();
    const started = await this.#store.begin();
    if (round !== this.#round) return this.#drop(started);
    this.#isBeginning = false;
    if (started.kind !== 'open') return this.#become(started);
    this.#take(started.draft);
    started.draft.save(this.#content());
  }

  #take(draft: OpenDraft) {
    this.#draft = draft;
    draft.onNews = (news) => draft === this.#draft && this.#hear(news);
  }

  #hear(news: DraftNews) {
    if (news.kind === 'ended') this.#draft = undefined;
    this.#become(news.kind === 'trouble' ? {kind: 'unable', reason: news.reason} : news);
  }

  /** Work that came too late: what it began is deleted, what it opened is let go. */
  #drop(late: Found | Started): undefined {
    if (late.kind === 'open') void ('content' in late ? late.draft.release() : late.draft.delete());
  }

  #content(): DraftContent {
    const {leaveOut = []} = this.#form;
    const kept = Object.entries(this.#form.answers()).filter(([id]) => !leaveOut.includes(id));
    return {
      answers: Object.fromEntries(kept),
      step: this.#step ?? '',
      ...(this.filesMissing || this.hasFiles ? {partial: true} : {}),
      ...(this.#underway ? {underway: this.#underway} : {}),
    };
  }

  #become(status: DraftStatus) {
    const isSame = status.kind === 'kept' && this.#status.kind === 'kept';
    this.#status = status;
    // That it was kept once more is no news.
    if (!isSame) this.#onChange();
  }
}
