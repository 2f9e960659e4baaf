/** What is told about a text that was not what it should be. */
export type EncodingFinding = 'encoding guessed' | 'characters lost';

const HEAD = 65_536;

/**
 * Bytes as text, piece by piece.
 *
 * UTF-8, and UTF-16 by its byte order mark or by its zeros. Bytes that are no UTF-8 in a text that had only ASCII
 * before are read as Windows-1252, the encoding of old spreadsheets, and that is told to `onFinding`; in a text
 * that is UTF-8 otherwise they become U+FFFD. Bytes of any kind give some text; it never rejects by itself.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onFinding: (finding: EncodingFinding, value: string) => void,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      head = joined(head, chunk);
      if (head.length < HEAD) continue;
      decoder = decoderFor(head, onFinding);
      yield decoder.decode(head, false);
    } else yield decoder.decode(chunk, false);
  }
  if (decoder === undefined) {
    decoder = decoderFor(head, onFinding);
    yield decoder.decode(head, false);
  }
  yield decoder.decode(new Uint8Array(0), true);
}

interface Decoder {
  decode(bytes: Uint8Array, last: boolean): string;
}

function decoderFor(
  head: Uint8Array,
  onFinding: (finding: EncodingFinding, value: string) => void,
): Decoder {
  const utf16 = utf16In(head);
  if (utf16 === undefined) return new Utf8OrWindows1252(onFinding);
  const decoder = new TextDecoder(utf16);
  return {decode: (bytes, last) => decoder.decode(bytes, {stream: !last})};
}

/** UTF-16 by its byte order mark; without one, by every second byte of mostly Latin text being zero. */
function utf16In(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [position, byte] of sample.entries()) if (byte === 0) zeros[position % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  if (even > many && odd * 10 < even) return 'utf-16be';
  return undefined;
}

class Utf8OrWindows1252 implements Decoder {
  readonly #strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  readonly #lossy = new TextDecoder('utf-8', {ignoreBOM: true});
  readonly #onFinding: (finding: EncodingFinding, value: string) => void;
  #mode: 'ascii' | 'utf-8' | 'windows-1252' = 'ascii';
  #rest: Uint8Array = new Uint8Array(0);

  constructor(onFinding: (finding: EncodingFinding, value: string) => void) {
    this.#onFinding = onFinding;
  }

  decode(chunk: Uint8Array, last: boolean): string {
    if (this.#mode === 'windows-1252') return decodeWindows1252(chunk);
    const bytes = joined(this.#rest, chunk);
    const end = last ? bytes.length : endOfWhole(bytes);
    this.#rest = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    try {
      const text = this.#strict.decode(whole);
      // Fewer characters than bytes: some took more than one byte, so this is UTF-8.
      if (text.length < whole.length) this.#mode = 'utf-8';
      return text;
    } catch {
      const text = this.#lossy.decode(whole);
      if (this.#mode === 'ascii' && !isMostlyUtf8(text)) {
        this.#mode = 'windows-1252';
        this.#onFinding('encoding guessed', 'windows-1252');
        const all = joined(whole, this.#rest);
        this.#rest = new Uint8Array(0);
        return decodeWindows1252(all);
      }
      this.#mode = 'utf-8';
      return text;
    }
  }
}

/** Whether there are more characters that UTF-8 made good than bytes that it could not. */
function isMostlyUtf8(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad;
}

/** Where the last whole character of UTF-8 ends: up to three bytes may wait for what comes next. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** What Windows-1252 has from 0x80 to 0x9f; the five that it leaves open stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not by TextDecoder: some versions of Node read these 32 as Latin-1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one);
}
