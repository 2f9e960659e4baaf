import {inflateSync} from 'fflate';

/** Opens deflated bytes (RFC 1951) where the browser can not: Safari before 16.4, Firefox before 113, Chrome before 103. */
export const inflate = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
