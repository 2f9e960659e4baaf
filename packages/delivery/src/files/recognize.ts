import type {FileKind} from './file-kind.ts';
import {toHex} from '../encoding/hexadecimal.ts';

/** How many of a file's first bytes {@link recognize} looks at. */
export const headLength = 4096;

// What the first bytes are in hexadecimal. The first sign that fits decides.
const SIGNS: readonly (readonly [FileKind, RegExp])[] = [
  ['jpeg', /^ffd8ff[c-f]/],
  ['png', /^89504e470d0a1a0a0000000d49484452/],
  ['webp', /^52494646.{8}57454250565038(?:20|4c|58)/],
  ['wav', /^52494646.{8}57415645/],
  ['gif', /^474946383[79]61/],
  ['pdf', /^255044462d3[12]2e3/],
  // ftyp with the brand heic, heix, heim, heis, hevc or hevx; mif1 and msf1 name it further on
  ['heic', /^.{8}66747970(?:6d(?:69|73)6631(?:.{8})+?)?6865(?:69(?:63|78|6d|73)|76(?:63|78))/],
  ['mov', /^.{8}6674797071742020/],
  ['m4a', /^.{8}667479704d344[12]/],
  // iso?, mp4?, avc1, M4V?, dash, 3gp? and 3g2?, MSNV, XAVC
  [
    'mp4',
    /^.{8}66747970(?:69736f|6d7034|61766331|4d3456|64617368|33673[27]|336770|4d534e56|58415643)/,
  ],
  ['webm', /^1a45dfa3(?:..){4,40}7765626d/],
  ['ogg', /^4f676753.{48}4f70757348656164/],
  // An ID3 tag, or the header of a frame of layer III.
  ['mp3', /^494433[0-4]|^ff(?:e[23]|f[23ab])[1-9a-e][0-9ab]/],
];

// Text that a browser or an office program would run or draw.
const MARKUP =
  /<(?:!doctype|\?xml|\?php|%|html|head|body|script|svg|iframe|object|embed)|^\s*(?:#!|\{\\rtf)/i;
// Control characters, and bytes in a row that are no text in UTF-8.
const BINARY = /[^\P{Cc}\s]|\ufffd{2}/u;

const decode = (head: Uint8Array): string => {
  const mark = toHex(head.subarray(0, 2));
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
};

// Text has no sign of its own, so its name has to say it as well: a script is text too.
const isText = (head: Uint8Array, name: string): boolean => {
  const text = decode(head);
  return /\.txt$|^[^.]+$/i.test(name) && text !== '' && !BINARY.test(text) && !MARKUP.test(text);
};

const isForeign = (kind: FileKind, head: Uint8Array): boolean =>
  kind === 'pdf' && MARKUP.test(decode(head.subarray(0, 1024)));

/**
 * Says what kind of file the first bytes are of, or nothing when it is none that a person can add.
 *
 * @example
 * recognize(new Uint8Array(await file.slice(0, headLength).arrayBuffer()), file.name); // 'jpeg'
 *
 * Decides by the bytes and never by the name, which may be wrong or lie. Only plain text has to be called
 * `.txt`, or nothing at all, too. SVG, HTML, scripts, programs, archives and office files are none.
 */
export const recognize = (head: Uint8Array, name = ''): FileKind | undefined => {
  const hex = toHex(head.subarray(0, 96));
  const kind = SIGNS.find(([, sign]) => sign.test(hex))?.[0];
  if (kind) return isForeign(kind, head) ? undefined : kind;
  return isText(head, name) ? 'txt' : undefined;
};
