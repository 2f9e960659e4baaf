type Hybrid = typeof import('@noble/post-quantum/hybrid.js');

let hybrid: Hybrid | undefined;

/**
 * Loads the post-quantum code, once. Await it before a key that starts with `age1pq1` or
 * `AGE-SECRET-KEY-PQ-1` is used: in bundles made with `leanAge()` it is not there before.
 */
export const loadPostQuantum = async (): Promise<void> => {
  hybrid ??= await import('@noble/post-quantum/hybrid.js');
};

const loaded = (): Hybrid['MLKEM768X25519'] => {
  if (!hybrid) throw new Error('loadPostQuantum() was not awaited');
  return hybrid.MLKEM768X25519;
};

/** Stands in for the export of this name of `@noble/post-quantum/hybrid.js`. */
export const MLKEM768X25519 = {
  getPublicKey: (secret: Uint8Array) => loaded().getPublicKey(secret),
  encapsulate: (publicKey: Uint8Array) => loaded().encapsulate(publicKey),
  decapsulate: (share: Uint8Array, secret: Uint8Array) => loaded().decapsulate(share, secret),
};

/** Only `age1tagpq1…` keys (hardware) need it, and `checkKeys` takes none. */
export const MLKEM768P256 = undefined;

/** Only `age1tag1…` keys (hardware) need it, and `checkKeys` takes none. */
export const p256 = undefined;
