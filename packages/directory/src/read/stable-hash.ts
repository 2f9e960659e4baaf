/**
 * A number of 53 bits from a text, the same in every build. Good for telling texts apart, not for secrets.
 *
 * Two lanes of multiply and rotate, as in MurmurHash3 (Austin Appleby, public domain).
 */
export function stableHash(text: string): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    low = Math.imul(low ^ code, 0xcc9e2d51);
    low = (low << 15) | (low >>> 17);
    high = Math.imul(high ^ code, 0x1b873593);
    high = (high << 13) | (high >>> 19);
  }
  low = Math.imul(low ^ (high >>> 16) ^ text.length, 0x85ebca6b);
  high = Math.imul(high ^ (low >>> 13), 0xc2b2ae35);
  low ^= high >>> 16;
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
