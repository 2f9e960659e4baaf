import * as z from 'zod/mini';

import {
  address,
  describe,
  locale,
  LocalizedText,
  tilesAddress,
  writtenTo,
} from '../config-values.ts';

/** Which kinds of server the finder can ask. */
export const finderSourceKinds = ['hsds-api', 'typesense', 'meilisearch'] as const;
export type FinderSourceKind = (typeof finderSourceKinds)[number];

/** A server that is asked, instead of a directory that is searched on the device. */
export const FinderSource = z.strictObject({
  kind: z
    .enum(finderSourceKinds)
    .check(
      describe(
        'What kind of server it is: an API of the Human Services Data Specification, or a search engine.',
        'hsds-api',
      ),
    ),
  address: address.check(describe('The address of the server.', 'https://search.example.org')),
  key: z.optional(
    z
      .string()
      .check(
        z.regex(/^[!-~]{1,1000}$/),
        describe(
          'A key that may search and nothing else. Everybody can read it. For typesense and meilisearch.',
          'a-search-only-key',
        ),
      ),
  ),
  collection: z.optional(
    z
      .string()
      .check(
        z.regex(/^[\w-]{1,200}$/),
        describe('The collection (typesense) or index (meilisearch) that is searched.', 'services'),
      ),
  ),
  timeZone: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z][A-Za-z0-9_+/-]{1,50}$/),
        describe(
          'On whose clock the hours of an HSDS API are, such as America/Chicago.',
          'America/Chicago',
        ),
      ),
  ),
  language: z.optional(
    locale.check(describe('The language of the texts of an HSDS API. Absent: en.', 'en')),
  ),
  country: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Z]{2}$/),
        describe('The country of its phone numbers, in two letters. Absent: US.', 'US'),
      ),
  ),
  addressesMayBeShown: z.optional(
    z
      .boolean()
      .check(
        describe(
          'Whether the places of an HSDS API may be shown. Absent: no address and no point of it is.',
          true,
        ),
      ),
  ),
});
export type FinderSource = z.infer<typeof FinderSource>;

/** What the map is drawn on. */
export const FinderMap = z.strictObject({
  tiles: z.optional(
    tilesAddress.check(
      describe(
        'Where the pictures of the map are, with {z}, {x} and {y} in it. Absent: points on a plain ground.',
        'https://tiles.example.org/{z}/{x}/{y}.png',
      ),
    ),
  ),
  attribution: z.optional(
    LocalizedText.check(describe('Who made the map, shown on it.', '© OpenStreetMap contributors')),
  ),
});
export type FinderMap = z.infer<typeof FinderMap>;

/** The resource finder. Searches a directory or asks a source: one of the two. */
export const FinderConfig = z.strictObject({
  directory: z.optional(
    address.check(describe('The address of the compiled directory.', '/help.heard')),
  ),
  integrity: z.optional(
    z
      .string()
      .check(
        z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/),
        describe(
          'What the compiled directory must hash to. Another file is not used.',
          'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
        ),
      ),
  ),
  source: z.optional(
    FinderSource.check(
      describe('A server to ask instead. It learns what people look for.', {
        kind: 'hsds-api',
        address: 'https://api.example.org/hsds',
        timeZone: 'America/Chicago',
      }),
    ),
  ),
  tellWrong: z.optional(
    writtenTo.check(
      describe(
        'Where people say that something is not right: an address that takes JSON, or mailto:.',
        'mailto:directory@example.org',
        'https://example.org/wrong',
      ),
    ),
  ),
  keep: z.optional(
    z
      .boolean()
      .check(
        describe(
          'Whether the directory and the shortlist may be kept on the device. Absent: they are not.',
          true,
        ),
      ),
  ),
  deepLinks: z.optional(
    z
      .boolean()
      .check(
        describe('Whether each service has an address of its own. Absent: it has none.', true),
      ),
  ),
  map: z.optional(
    z.union([z.literal(true), FinderMap]).check(
      describe('Whether a map is offered, and what it is drawn on. Absent: no map.', true, {
        tiles: 'https://tiles.example.org/{z}/{x}/{y}.png',
        attribution: '© OpenStreetMap contributors',
      }),
    ),
  ),
});
export type FinderConfig = z.infer<typeof FinderConfig>;
