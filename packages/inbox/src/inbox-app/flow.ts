import type {InboxItem, Report} from '@heard/schema';

import type {KeyProblem} from '../key/read-key.ts';
import type {ServerTrouble} from '../server/answer.ts';
import type {ChallengeTrouble} from '../server/log-in.ts';
import type {ReadTrouble} from '../server/staff-session.ts';

/** Why the inbox did not open. */
export interface EntryTrouble {
  readonly code: KeyProblem | ServerTrouble | ChallengeTrouble | 'no-tenant' | 'insecure-page';
  /** In seconds. */
  readonly retryAfter?: number | undefined;
}

/** Why the inbox locked itself. */
export type LockReason = 'idle' | 'session-over';

/** Where the search for a report by its code stands. */
export type Search =
  | {readonly status: 'none' | 'searching'}
  | {readonly status: 'found'; readonly item: InboxItem}
  | {readonly status: 'not-found'; readonly problem: 'length' | 'check-digit' | 'unknown'};

/** What an unlocked inbox knows. `opened` holds the ids of the reports opened since it was unlocked. */
export interface Contents {
  readonly recipient: string;
  readonly items: readonly InboxItem[];
  readonly opened: readonly string[];
}

/**
 * Where a member of the staff is. No key and no token is ever in here.
 *
 * `locked` → `entering` → `list` → `opening` → `reading` or `unreadable`; from these back to `list`, and
 * from everywhere to `locked`.
 */
export type InboxState =
  | {
      readonly status: 'locked';
      readonly trouble?: EntryTrouble | undefined;
      readonly reason?: LockReason | undefined;
    }
  | {readonly status: 'entering'}
  | Unlocked;

export type Unlocked = {readonly contents: Contents} & (
  | {
      readonly status: 'list';
      readonly search: Search;
      readonly refresh: 'none' | 'loading' | 'loaded' | ServerTrouble;
    }
  | {readonly status: 'opening'; readonly item: InboxItem}
  | {readonly status: 'reading'; readonly item: InboxItem; readonly report: Report}
  | {
      readonly status: 'unreadable';
      readonly item: InboxItem;
      readonly trouble: ReadTrouble | ServerTrouble;
    }
);

export type Action =
  | {readonly type: 'enter'}
  | {readonly type: 'refuse'; readonly trouble: EntryTrouble}
  | {readonly type: 'unlock'; readonly recipient: string; readonly items: readonly InboxItem[]}
  | {readonly type: 'lock'; readonly reason?: LockReason | undefined}
  | {readonly type: 'refresh'}
  | {readonly type: 'refreshed'; readonly items: readonly InboxItem[]}
  | {readonly type: 'refresh-failed'; readonly trouble: ServerTrouble}
  | {readonly type: 'search'}
  | {readonly type: 'search-ended'; readonly search: Search}
  | {readonly type: 'open'; readonly id: string}
  | {readonly type: 'opened'; readonly id: string; readonly report: Report}
  | {
      readonly type: 'open-failed';
      readonly id: string;
      readonly trouble: ReadTrouble | ServerTrouble;
    }
  | {readonly type: 'back'};

export const initialState: InboxState = {status: 'locked'};

const list = (contents: Contents): InboxState => ({
  status: 'list',
  contents,
  search: {status: 'none'},
  refresh: 'none',
});

const isUnlocked = (state: InboxState): state is Unlocked => 'contents' in state;

/**
 * What follows when something happens. Pure. An action that makes no sense where the person is changes
 * nothing: an answer that comes after the inbox was locked, for example.
 */
export const reduce = (state: InboxState, action: Action): InboxState => {
  switch (action.type) {
    case 'enter':
      return state.status === 'locked' ? {status: 'entering'} : state;

    case 'refuse':
      return isUnlocked(state) ? state : {status: 'locked', trouble: action.trouble};

    case 'unlock': {
      const {recipient, items} = action;
      return state.status === 'entering' ? list({recipient, items, opened: []}) : state;
    }

    case 'lock':
      return state.status === 'locked' ? state : {status: 'locked', reason: action.reason};

    case 'refresh':
      return state.status === 'list' ? {...state, refresh: 'loading'} : state;

    case 'refreshed':
      if (!isUnlocked(state)) return state;
      return {
        ...state,
        contents: {...state.contents, items: action.items},
        ...(state.status === 'list' ? {refresh: 'loaded'} : {}),
      };

    case 'refresh-failed':
      return state.status === 'list' ? {...state, refresh: action.trouble} : state;

    case 'search':
      return state.status === 'list' ? {...state, search: {status: 'searching'}} : state;

    case 'search-ended':
      return state.status === 'list' ? {...state, search: action.search} : state;

    case 'open': {
      if (state.status !== 'list' && state.status !== 'unreadable') return state;
      const {contents} = state;
      const item = contents.items.find(({id}) => id === action.id);
      return item ? {status: 'opening', contents, item} : state;
    }

    case 'opened': {
      if (state.status !== 'opening' || state.item.id !== action.id) return state;
      const {contents, item} = state;
      const opened = contents.opened.includes(item.id)
        ? contents.opened
        : [...contents.opened, item.id];
      return {status: 'reading', contents: {...contents, opened}, item, report: action.report};
    }

    case 'open-failed': {
      if (state.status !== 'opening' || state.item.id !== action.id) return state;
      const {contents, item} = state;
      return {status: 'unreadable', contents, item, trouble: action.trouble};
    }

    case 'back':
      return isUnlocked(state) && state.status !== 'list' ? list(state.contents) : state;
  }
};
