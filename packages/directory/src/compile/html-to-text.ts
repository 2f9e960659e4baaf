const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
]);

const UNSEEN = /<(script|style|template|noscript|iframe|svg|math)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const BREAK =
  /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|hr)\b[^>]*(?:>|$)/gi;
const TAG = /<[a-z/!?][^>]*(?:>|$)/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** How often escaped markup inside escaped markup is unwrapped before what is left is cut out. */
const MAX_ROUNDS = 4;

/**
 * Turns HTML into the text it shows; a text without markup comes back as it is.
 *
 * Blocks and line breaks become line feeds, scripts and the like vanish with their content. Markup
 * that was itself escaped is unwrapped and taken out as well, so that the result holds no tag.
 */
export function htmlToText(html: string): string {
  let text = html;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = decode(strip(text));
    if (next === text) return text;
    text = next;
  }
  return strip(text).replace(/<(?=[a-z/!?])/gi, '');
}

function strip(text: string): string {
  return text.replace(COMMENT, '').replace(UNSEEN, '').replace(BREAK, '\n').replace(TAG, '');
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}
