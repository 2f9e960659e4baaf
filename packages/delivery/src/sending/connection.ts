/** What is known of the device's own connection. */
export interface Connection {
  /** False only when the device says that it is offline. */
  online(): boolean;
  /** Calls `listener` when the device comes back online until the returned function is called. */
  listen(listener: () => void): () => void;
}

/** The browser's word on it; outside browsers always online. */
export const browserConnection: Connection = {
  online: () => globalThis.navigator?.onLine !== false,
  listen: (listener) => {
    globalThis.addEventListener?.('online', listener);
    return () => globalThis.removeEventListener?.('online', listener);
  },
};
