/**
 * What a file can say beside what it shows.
 * `place`: where it was made · `device`: which device or program made it · `time`: when · `author`: names of
 * who made or owns it · `comment`: words, titles, keywords · `picture`: a second picture or clip, such as
 * a small one from before it was cropped · `other`: more that is not shown.
 */
export const hiddenDetails = [
  'place',
  'device',
  'time',
  'author',
  'comment',
  'picture',
  'other',
] as const;
export type HiddenDetail = (typeof hiddenDetails)[number];

// Names of fields in XMP, PNG, QuickTime, MP4, ID3, RIFF, Vorbis comments and WebM.
const NAMES: readonly (readonly [HiddenDetail, RegExp])[] = [
  ['place', /GPS|location|\xa9xyz|loci|:City|:Country/i],
  [
    'device',
    /tiff:M|CreatorTool|Software|encode[rd]|\xa9(?:ma[ck]|mod|swr|too)|\.(?:make|model)|ISFT|TSSE|TENC/i,
  ],
  ['time', /date|time|\xa9day|TDRC|TYER|ICRD/i],
  [
    'author',
    /creator\b|rights|author|artist|copyright|owner|credit|IART|ICOP|TPE\d|TCOP|TCOM|\xa9(?:aut|cpy)|cprt|auth/i,
  ],
  [
    'comment',
    /description|title|subject|comment|keywords|\xa9(?:cmt|nam|lyr|des)|COMM|TIT\d|TALB|USLT|ICMT|INAM/i,
  ],
  ['picture', /covr|APIC|thumb|METADATA_BLOCK_PICTURE|thmb/i],
];

/** Adds what a block of metadata in text form holds, going by the names of its fields. */
export const readFieldNames = (block: Uint8Array, hidden: Set<HiddenDetail>): void => {
  const text = new TextDecoder('latin1').decode(block);
  if (!/[^\0]/.test(text)) return;
  const found = NAMES.filter(([, names]) => names.test(text)).map(([detail]) => detail);
  for (const detail of found.length ? found : (['other'] as const)) hidden.add(detail);
};
