/**
 * Says whether this browser can make a receipt and seal a report here and now: random numbers and WebCrypto,
 * which browsers give to https pages only. When it is false, collect nothing and show the other ways.
 */
export const canSeal = (): boolean => {
  try {
    crypto.getRandomValues(new Uint8Array(1));
    return typeof crypto.subtle.digest === 'function';
  } catch {
    return false;
  }
};
