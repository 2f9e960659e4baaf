import {createHash} from 'node:crypto';

/** SHA-256. Enough for what it is used for: random 32 bytes, which nobody can guess from their hash. */
export const secretHash = (value: string | Uint8Array): Buffer =>
  createHash('sha256').update(value).digest();
