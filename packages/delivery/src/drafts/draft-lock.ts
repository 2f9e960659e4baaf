import type {DraftPlace} from './draft-place.ts';

const nameOf = (id: string) => `heard-draft-${id}`;

/**
 * Takes the lock of a draft: one editor for each draft, over all tabs. The browser frees it when the tab is
 * closed or crashes.
 *
 * Gives the function that releases it, or nothing when another tab has it. Rejects with a `NotSupportedError`
 * where there are no Web Locks, and with what the browser says where it forbids them.
 */
export const takeLock = (place: DraftPlace, id: string): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    const {locks} = place;
    if (!locks) throw new DOMException('There are no Web Locks here.', 'NotSupportedError');
    const request = locks.request(nameOf(id), {ifAvailable: true}, (lock) => {
      if (lock) return new Promise<void>((release) => resolve(release));
      resolve(undefined);
      return undefined;
    });
    request.catch(reject);
  });

/** Waits until no tab has the lock of a draft. Also ends when the signal aborts. Never rejects. */
export const lockIsFree = async (
  place: DraftPlace,
  id: string,
  signal: AbortSignal,
): Promise<void> => {
  try {
    await place.locks!.request(nameOf(id), {signal}, () => undefined);
  } catch {
    // Aborted.
  }
};
