const load = async () => (await import('@noble/curves/ed25519.js')).x25519;

const basePoint = new Uint8Array(32);
basePoint[0] = 9;

/**
 * Stands in for the export of this name of `@noble/curves/ed25519.js`, as far as age uses it: the base point
 * of RFC 7748, and a computation in JavaScript for browsers whose WebCrypto has no X25519, loaded there only.
 */
export const x25519 = {
  GuBytes: basePoint,
  scalarMult: async (scalar: Uint8Array, u: Uint8Array) => (await load()).scalarMult(scalar, u),
  scalarMultBase: async (scalar: Uint8Array) => (await load()).scalarMultBase(scalar),
};
