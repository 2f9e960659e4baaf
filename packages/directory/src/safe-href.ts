/** The part of the URL standard used here; it is the same in browsers, Node and Deno. */
interface ParsedUrl {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
}
declare const URL: new (text: string) => ParsedUrl;

const ALLOWED = /^(https?|tel|mailto|sms):$/;
const CONTROL_AND_FORMAT = /[\p{Cc}\p{Cf}]/gu;
const MAX_LENGTH = 2048;

/**
 * Returns the address if a link may have it, else `undefined`.
 *
 *     safeHref('https://Example.org/a b')   // 'https://example.org/a%20b'
 *     safeHref('java\nscript:alert(1)')     // undefined
 *
 * Allowed are absolute http, https, tel, mailto and sms addresses without a user name or password
 * and of at most 2,048 characters. Control, zero-width and bidi characters are taken out first.
 * Never throws.
 */
export function safeHref(address: string): string | undefined {
  const text = address.replace(CONTROL_AND_FORMAT, '').trim();
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  try {
    const url = new URL(text);
    if (!ALLOWED.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
    return url.href;
  } catch {
    return undefined;
  }
}
