/** Entry `@heard/delivery/drafts`: load it only where a configuration allows drafts. */
export {systemClock, type Clock} from './sending/clock.ts';
export {plainPassphrase} from './drafts/draft-cipher.ts';
export type {DraftContent, DraftSubject, Underway} from './drafts/draft-content.ts';
export {browserPlace, type DraftPlace} from './drafts/draft-place.ts';
export {lifetime, type DraftMode} from './drafts/draft-record.ts';
export type {DraftLoss, Lost, Opened} from './drafts/draft-shelf.ts';
export {
  DraftStore,
  type Busy,
  type DraftStoreOptions,
  type Found,
  type Started,
  type Unable,
} from './drafts/draft-store.ts';
export type {DraftTrouble} from './drafts/draft-trouble.ts';
export type {DraftEnd, DraftNews, OpenDraft} from './drafts/open-draft.ts';
