/** A "Try now" button for a submission that waits. */
export interface Wake {
  /** Ends the wait that goes on, if one does. */
  retryNow(): void;
  /** Calls `listener` at each {@link retryNow} until the returned function is called. */
  listen(listener: () => void): () => void;
}

/**
 * Makes a {@link Wake}.
 *
 * @example
 * const wake = createWake();
 * button.onclick = () => wake.retryNow();
 * await submit({endpoint, body, idempotencyKey, wake});
 */
export const createWake = (): Wake => {
  const listeners = new Set<() => void>();
  return {
    retryNow: () => listeners.forEach((listener) => listener()),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
