/** The fields of a document that are searched, the most telling first, and how much a word in them counts. */
export const searchedFields = [
  ['title', 12],
  ['provider', 5],
  ['about', 4],
  ['where', 3],
  ['text', 2],
  ['more', 1],
] as const;

/** The name of a searched field. */
export type SearchedField = (typeof searchedFields)[number][0];
