/** Where a sentence stands in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Voices of some browsers fall silent after 15 seconds of one utterance; this many characters take about ten. */
const longest = 160;

/** Cuts a text into sentences, and long ones at a comma or between words. White space around them is left out. */
export const sentencesOf = (text: string, locale: string): readonly Span[] =>
  sentenceSpans(text, locale)
    .flatMap((span) => piecesOf(text, span))
    .map((span) => trimmed(text, span))
    .filter(({start, end}) => start < end);

const sentenceSpans = (text: string, locale: string): readonly Span[] => {
  const segments = hasSegmenter()
    ? [...new Intl.Segmenter(locale || undefined, {granularity: 'sentence'}).segment(text)]
    : [...text.matchAll(/[^.!?…。！？؟।]*[.!?…。！？؟।]*/gu)].map(([segment]) => ({segment}));
  let end = 0;
  return segments.map(({segment}) => ({start: end, end: (end += segment.length)}));
};

// Firefox has it since 2024.
const hasSegmenter = () => typeof (Intl as Partial<typeof Intl>).Segmenter === 'function';

const piecesOf = (text: string, {start, end}: Span): readonly Span[] => {
  if (end - start <= longest) return [{start, end}];
  const reach = text.slice(start, start + longest);
  const cut = [/[,;:،、]\s*/gu, /\s+/gu]
    .map((pattern) => [...reach.matchAll(pattern)].at(-1))
    .find((last) => last && last.index > longest / 3);
  // A language without spaces: between two characters, never inside one.
  const length = cut ? cut.index + cut[0].length : reach.replace(/[\uD800-\uDBFF]$/u, '').length;
  return [{start, end: start + length}, ...piecesOf(text, {start: start + length, end})];
};

const trimmed = (text: string, {start, end}: Span): Span => {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - piece.length + piece.trimEnd().length,
  };
};
