import {browserPlace, type DraftPlace} from './draft-place.ts';
import {DraftStore, type DraftStoreOptions, type Found, type Started} from './draft-store.ts';
import {HandClock} from './hand-clock.fixture.ts';
import type {DraftNews, OpenDraft} from './open-draft.ts';

/** The form that tests keep drafts of. */
export const subject = {tenant: 'lake-city', form: 'hate-incident', version: 3};

/** What a person wrote. */
export const content = (text: string) => ({
  answers: {'incident.narrative': text, 'incident.types': ['verbal']},
  step: 'what',
});

/** A store with a clock that is moved by hand. */
export const makeStore = (options: Partial<DraftStoreOptions> & {clock?: HandClock} = {}) => {
  const clock = options.clock ?? new HandClock();
  return {clock, store: new DraftStore({subject, reloaded: false, ...options, clock})};
};

/** The draft of a result that must be open. */
export const opened = <T extends Found | Started>(result: T): Extract<T, {kind: 'open'}> => {
  if (result.kind !== 'open') throw new Error(`It is not open: ${JSON.stringify(result)}`);
  return result as Extract<T, {kind: 'open'}>;
};

/** Saves, waits until it is written, and lets go: what a page that is reloaded has done. */
export const leaveBehind = async (draft: OpenDraft, text: string) => {
  draft.save(content(text));
  await draft.settled();
  await draft.release();
};

/** The next thing that becomes of a draft. */
export const nextNews = (draft: OpenDraft): Promise<DraftNews> =>
  new Promise((resolve) => {
    draft.onNews = resolve;
  });

/** A browser with another part in the place of its own. */
export const placeWith = (parts: Partial<{[K in keyof DraftPlace]: () => unknown}>): DraftPlace =>
  Object.defineProperties({...parts} as unknown as DraftPlace, {
    ...Object.fromEntries(
      (['indexedDB', 'sessionStorage', 'locks'] as const).map((name) => [
        name,
        {get: parts[name] ?? (() => browserPlace[name])},
      ]),
    ),
  });
