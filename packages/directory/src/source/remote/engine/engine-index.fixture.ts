import {searchedFields} from './searched-fields.ts';
import type {EngineDocument} from './engine-documents.ts';

/** What is asked of an index, once an engine's own way to say it was understood. */
export interface IndexQuestion {
  readonly text: string;
  readonly needsAll: boolean;
  readonly filters: readonly (readonly [field: string, values: readonly string[]])[];
  readonly facets: readonly string[];
  readonly near: readonly [latitude: number, longitude: number] | undefined;
  readonly limit: number;
}

const valuesOf = (document: EngineDocument, field: string): readonly unknown[] => {
  const value = document[field];
  return Array.isArray(value) ? value : [value];
};

/**
 * A search over documents as both engines describe theirs: beginnings of words, filters, counts, distance; words are
 * dropped from the end until something is found.
 */
export const askIndex = (documents: readonly EngineDocument[], question: IndexQuestion) => {
  const {filters, facets, limit, near, needsAll, text} = question;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (document: EngineDocument, word: string) =>
    searchedFields.some(([field]) =>
      valuesOf(document, field).some((value) =>
        String(value ?? '')
          .toLowerCase()
          .split(/\W+/)
          .some((one) => one.startsWith(word)),
      ),
    );
  const fitting = documents.filter((document) =>
    filters.every(([field, values]) =>
      valuesOf(document, field).some((value) => values.includes(String(value))),
    ),
  );
  const withFirst = (count: number): readonly EngineDocument[] => {
    const all = fitting.filter((document) =>
      words.slice(0, count).every((word) => has(document, word)),
    );
    return all.length || needsAll || count < 2 ? all : withFirst(count - 1);
  };
  const found = withFirst(words.length).toSorted((a, b) =>
    near ? far(a, near) - far(b, near) : Number(a['order']) - Number(b['order']),
  );
  return {
    total: found.length,
    documents: found.slice(0, limit),
    counts: facets.map((facet) => {
      const sums = new Map<string, number>();
      for (const document of found)
        for (const value of valuesOf(document, facet))
          if (typeof value === 'string') sums.set(value, (sums.get(value) ?? 0) + 1);
      return [facet, [...sums]] as const;
    }),
  };
};

const far = (document: EngineDocument, [latitude, longitude]: readonly [number, number]) => {
  const {lat = 90, lng = 180} = (document['_geo'] ?? {}) as {lat?: number; lng?: number};
  return Math.hypot(lat - latitude, lng - longitude);
};
