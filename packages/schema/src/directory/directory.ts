import * as z from 'zod/mini';
import {AreaKind, PhoneType, ServiceStatus, Weekday} from './codes.ts';
import {findBrokenIndices} from './indices.ts';

const text = () => z.string().check(z.minLength(1));
const optionalText = () => z.optional(text());
const date = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A position in one of the directory's own lists, counted from 0. */
const index = () => z.int().check(z.nonnegative());
const indices = () => z.optional(z.array(index()).check(z.minLength(1)));

/** An address that a link may have; the compiler lets no other scheme through. */
const href = () => z.string().check(z.regex(/^(https?|tel|mailto|sms):[^\s]+$/));

/** A day of a month, counted from its start or its end: by weekday (`-1FR`) or by number (`15`). */
const DAY_OF_MONTH = /^-?([1-5](MO|TU|WE|TH|FR|SA|SU)|[1-9]|[12]\d|3[01])$/;

/**
 * Where a compiled directory comes from and what it holds.
 *
 * - `name`: what the directory is called, in `language`.
 * - `source`: who made the data, where it can be had, and under which licence.
 * - `dataDate`: how old the data is, as exactly as its makers say: `2019`, `2019-01` or `2019-01-31`.
 * - `builtOn`: the day of compiling, `YYYY-MM-DD`.
 * - `language`: the language of every text in the file (BCP 47).
 * - `timeZone`: the IANA zone of every opening time whose location names no other.
 * - `counts`: how many of each the file holds.
 */
export const DirectoryMeta = z.strictObject({
  name: text(),
  source: z.strictObject({name: text(), url: z.optional(href()), licence: text()}),
  dataDate: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/))),
  builtOn: date(),
  language: text(),
  timeZone: text(),
  counts: z.strictObject({
    organizations: index(),
    services: index(),
    locations: index(),
    phones: index(),
    schedules: index(),
  }),
});
export type DirectoryMeta = z.infer<typeof DirectoryMeta>;

/**
 * A telephone number (HSDS 3.1 `phone`).
 *
 * - `number`: to be read by a person, as `(312) 341-1070` or `1-800-LAW-REP-4`.
 * - `dial`: to be dialled, in E.164 (`+13123411070`) or a short code (`988`); missing when it is not
 *   certain what should be dialled, and then the number is shown but not linked.
 * - `extension`: digits, apart from the number.
 * - `type`: missing means `voice`.
 */
export const DirectoryPhone = z.strictObject({
  number: text(),
  dial: z.optional(z.string().check(z.regex(/^(\+\d{8,15}|\d{3,6})$/))),
  extension: z.optional(z.string().check(z.regex(/^\d{1,8}$/))),
  type: z.optional(z.enum(PhoneType)),
  description: optionalText(),
});
export type DirectoryPhone = z.infer<typeof DirectoryPhone>;

/**
 * One line of opening hours (HSDS 3.1 `schedule`: weekly and monthly rules).
 *
 * - `byday` with `opensAt` and `closesAt`: open on these days. Times are wall-clock `HH:MM` in the
 *   place's own zone; `24:00` is the end of the day, and a close before the open is on the next day.
 * - `monthly`: only on these days of each month: `1SA` is the first Saturday, `-1FR` the last Friday,
 *   `15` the fifteenth, `-1` the last day. With `byday` a day must be in both.
 * - `interval` with `since`: only in every second, third … week from the week that begins on `since`;
 *   with `monthly`, in every second, third … month from the month of `since`.
 * - days without times: something happens on these days, but it is not known when.
 * - no days at all: hours that only the text in `description` tells, like "by appointment".
 * - `validFrom`, `validTo`: the first and the last day (`YYYY-MM-DD`) on which the line holds.
 * - `except`: on the days on which this line holds, lines without `except` do not count. Without times
 *   the place is closed then; `description` may say why. Without `byday` it is about every day from
 *   `validFrom` to `validTo`.
 */
export const DirectoryHours = z.strictObject({
  byday: z.optional(z.array(z.enum(Weekday)).check(z.minLength(1))),
  monthly: z.optional(z.array(z.string().check(z.regex(DAY_OF_MONTH))).check(z.minLength(1))),
  interval: z.optional(z.int().check(z.minimum(2), z.maximum(60))),
  since: z.optional(date()),
  except: z.optional(z.literal(true)),
  opensAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  closesAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/))),
  validFrom: z.optional(date()),
  validTo: z.optional(date()),
  description: optionalText(),
});
export type DirectoryHours = z.infer<typeof DirectoryHours>;

/**
 * A postal or street address (HSDS 3.1 `address`).
 *
 * It is only ever present when the data says in so many words that it may be shown.
 */
export const DirectoryAddress = z.strictObject({
  address1: optionalText(),
  address2: optionalText(),
  city: optionalText(),
  stateProvince: optionalText(),
  postalCode: optionalText(),
  country: optionalText(),
});
export type DirectoryAddress = z.infer<typeof DirectoryAddress>;

/**
 * A place that a service is for (HSDS 3.1 `service_area`): `{kind: 'county', name: 'Cook'}`.
 *
 * This says whom a service helps, never where its door is.
 */
export const DirectoryArea = z.strictObject({kind: z.enum(AreaKind), name: text()});
export type DirectoryArea = z.infer<typeof DirectoryArea>;

/**
 * A language in which help is given (HSDS 3.1 `language`).
 *
 * `code` (BCP 47) lets the reader's own word for the language be shown; `name` is the data's word.
 */
export const DirectoryLanguage = z
  .strictObject({code: optionalText(), name: optionalText()})
  .check(z.refine((language) => language.code !== undefined || language.name !== undefined));
export type DirectoryLanguage = z.infer<typeof DirectoryLanguage>;

/** A link with the data's words for it (HSDS 3.1 `url`). */
export const DirectoryLink = z.strictObject({url: href(), label: optionalText()});
export type DirectoryLink = z.infer<typeof DirectoryLink>;

/**
 * Who gives the help (HSDS 3.1 `organization`).
 *
 * `phones` points into the directory's `phones`. `addresses` obeys the rule of {@link DirectoryAddress}.
 */
export const DirectoryOrganization = z.strictObject({
  name: text(),
  alternateName: optionalText(),
  description: optionalText(),
  email: optionalText(),
  website: z.optional(href()),
  phones: indices(),
  addresses: z.optional(z.array(DirectoryAddress)),
});
export type DirectoryOrganization = z.infer<typeof DirectoryOrganization>;

/**
 * Where help is given (HSDS 3.1 `location`).
 *
 * `addresses`, `latitude` and `longitude` (WGS 84 degrees), `description`, `transportation` and
 * `accessibility` (what the place has for people with disabilities, in the data's words) can tell where the
 * door is, so they are only there when the data says that they may be shown.
 * `organization`, `phones`, `areas` and `schedule` point into the directory's own lists.
 * `timeZone` (IANA) is only there when it differs from the directory's.
 */
export const DirectoryLocation = z.strictObject({
  name: optionalText(),
  organization: z.optional(index()),
  description: optionalText(),
  transportation: optionalText(),
  accessibility: optionalText(),
  addresses: z.optional(z.array(DirectoryAddress)),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  timeZone: optionalText(),
  phones: indices(),
  areas: indices(),
  schedule: z.optional(index()),
});
export type DirectoryLocation = z.infer<typeof DirectoryLocation>;

const tag = () => z.optional(z.array(text()).check(z.minLength(1)));

/** What a service can be found by, facet by facet: see {@link FacetId}. */
export const DirectoryTags = z.strictObject({
  kind: tag(),
  topic: tag(),
  cost: tag(),
  audience: tag(),
  access: tag(),
  mode: tag(),
  promise: tag(),
});
export type DirectoryTags = z.infer<typeof DirectoryTags>;

/**
 * One kind of help (HSDS 3.1 `service`): what a person looks for.
 *
 * - `id`: the source's own id, the same in every build.
 * - `status`: missing when the data does not say.
 * - `description`, `interpretationServices`, `applicationProcess`, `feesDescription`,
 *   `eligibilityDescription` and `alert` point into the directory's `texts`.
 * - `organization`, `phones`, `locations`, `areas` and `schedule` point into the lists of those names.
 *   They are the service's own; what it takes over from its location is not repeated here.
 * - `minimumAge`, `maximumAge`: in years.
 * - `assuredDate`: the day on which somebody last checked the entry.
 * - `documents`: what to bring, one text each.
 * - `tags`: what it can be found by, see {@link FacetId}.
 */
export const DirectoryService = z.strictObject({
  id: text(),
  name: text(),
  alternateName: optionalText(),
  organization: z.optional(index()),
  status: z.optional(z.enum(ServiceStatus)),
  description: z.optional(index()),
  alert: z.optional(index()),
  url: z.optional(href()),
  additionalUrls: z.optional(z.array(DirectoryLink)),
  email: optionalText(),
  interpretationServices: z.optional(index()),
  applicationProcess: z.optional(index()),
  feesDescription: z.optional(index()),
  eligibilityDescription: z.optional(index()),
  minimumAge: z.optional(z.number().check(z.minimum(0))),
  maximumAge: z.optional(z.number().check(z.minimum(0))),
  assuredDate: z.optional(date()),
  documents: z.optional(z.array(text()).check(z.minLength(1))),
  tags: z.optional(DirectoryTags),
  languages: z.optional(z.array(DirectoryLanguage)),
  phones: indices(),
  locations: indices(),
  areas: indices(),
  schedule: z.optional(index()),
});
export type DirectoryService = z.infer<typeof DirectoryService>;

/**
 * A compiled directory, version 1: all the help a finder can show, in one JSON file.
 *
 * Field names are those of HSDS 3.1 in camel case. Entries point at each other by position, and a
 * text, number, area or set of hours that many share is written once. Texts are plain: no HTML, no
 * control characters, paragraphs parted by one line feed. Services stand in the order in which
 * they should be listed when nothing was asked for.
 *
 * The file holds nothing that must not be shown: what is confidential was left out when it was made.
 */
export const Directory = z
  .strictObject({
    version: z.literal(1),
    meta: DirectoryMeta,
    organizations: z.array(DirectoryOrganization),
    services: z.array(DirectoryService),
    locations: z.array(DirectoryLocation),
    phones: z.array(DirectoryPhone),
    schedules: z.array(z.array(DirectoryHours).check(z.minLength(1))),
    areas: z.array(DirectoryArea),
    texts: z.array(text()),
  })
  .check((payload) => {
    for (const path of findBrokenIndices(payload.value)) {
      payload.issues.push({
        code: 'custom',
        message: 'points at an entry that is not there',
        input: payload.value,
        path,
      });
    }
  });
export type Directory = z.infer<typeof Directory>;
