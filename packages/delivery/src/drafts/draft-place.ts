/**
 * The parts of a browser that hold a draft. Reading one may throw, wherever the browser blocks storage: in a
 * frame without an origin of its own, or a frame of another site.
 */
export interface DraftPlace {
  readonly indexedDB: IDBFactory;
  readonly sessionStorage: Storage;
  /** Absent in old browsers. */
  readonly locks: LockManager | undefined;
}

/** The browser this runs in. Nothing is touched before it is read. */
export const browserPlace: DraftPlace = {
  get indexedDB() {
    // eslint-disable-next-line no-restricted-globals -- ciphertext only, and only where drafts are allowed
    return indexedDB;
  },
  get sessionStorage() {
    // eslint-disable-next-line no-restricted-globals -- a random key only, and only where drafts are allowed
    return sessionStorage;
  },
  get locks() {
    return navigator.locks;
  },
};
