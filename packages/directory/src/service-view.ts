import type {
  Directory,
  DirectoryAddress,
  DirectoryArea,
  DirectoryHours,
  DirectoryLanguage,
  DirectoryLink,
  DirectoryPhone,
  DirectoryTags,
  ServiceStatus,
} from '@heard/schema';
import {phoneHref} from './phone-href.ts';
import {safeHref} from './safe-href.ts';

/** A telephone number and what a link to it has for an address, if it can be linked. */
export type PhoneView = DirectoryPhone & {readonly href?: string};

/** One of a service's places. There are no addresses when they may not be shown or are not known. */
export interface LocationView {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly transportation: string | undefined;
  /** What the place has for people with disabilities, in the data's words. */
  readonly accessibility: readonly string[];
  readonly addresses: readonly DirectoryAddress[];
  /** WGS 84 degrees, or `undefined`. */
  readonly point: {readonly latitude: number; readonly longitude: number} | undefined;
  readonly hours: readonly DirectoryHours[];
  /** IANA zone on whose clock the hours are. */
  readonly timeZone: string;
}

/** Who gives a service. */
export interface OrganizationView {
  readonly name: string;
  readonly alternateName: string | undefined;
  readonly description: readonly string[];
  readonly website: string | undefined;
  readonly email: string | undefined;
  readonly addresses: readonly DirectoryAddress[];
}

/** A service with everything that belongs to it in place. Long texts come as paragraphs. */
export interface ServiceView {
  readonly id: string;
  readonly name: string;
  readonly alternateName: string | undefined;
  readonly status: ServiceStatus | undefined;
  readonly organization: OrganizationView | undefined;
  readonly description: readonly string[];
  readonly alert: readonly string[];
  readonly url: string | undefined;
  readonly additionalUrls: readonly DirectoryLink[];
  readonly email: string | undefined;
  readonly interpretationServices: readonly string[];
  readonly applicationProcess: readonly string[];
  readonly feesDescription: readonly string[];
  readonly eligibilityDescription: readonly string[];
  readonly minimumAge: number | undefined;
  readonly maximumAge: number | undefined;
  readonly assuredDate: string | undefined;
  readonly documents: readonly string[];
  readonly tags: DirectoryTags;
  readonly languages: readonly DirectoryLanguage[];
  readonly phones: readonly PhoneView[];
  readonly locations: readonly LocationView[];
  readonly areas: readonly DirectoryArea[];
  readonly hours: readonly DirectoryHours[];
  readonly timeZone: string;
}

/**
 * Looks up a service by its position (what a search gives) and puts together what a person should see.
 *
 * - `phones`: the service's own, then those of its locations, each number once; the organization's
 *   only when there are no others. Fax numbers are left out.
 * - `hours`: the service's own; without any, those of its location if it has exactly one.
 * - `areas`: the service's own; without any, those of its locations.
 *
 * `undefined` when there is no such service. Links are checked once more, in case the file was
 * written by something other than our compiler.
 */
export function serviceAt(directory: Directory, position: number): ServiceView | undefined {
  const service = directory.services[position];
  if (service === undefined) return undefined;
  const places = pick(directory.locations, service.locations);
  const locations = places.map((place) => locationView(directory, place));
  const [only] = locations.length === 1 ? locations : [];
  const own = hoursAt(directory, service.schedule);
  const organization = directory.organizations[service.organization ?? -1];
  const numbers = [...(service.phones ?? []), ...places.flatMap(({phones}) => phones ?? [])];
  const areas = service.areas ?? [...new Set(places.flatMap((place) => place.areas ?? []))];
  const text = (index: number | undefined) => paragraphs(directory.texts[index ?? -1]);
  return {
    id: service.id,
    name: service.name,
    alternateName: service.alternateName,
    status: service.status,
    organization: organization && {
      name: organization.name,
      alternateName: organization.alternateName,
      description: paragraphs(organization.description),
      website: safeHref(organization.website ?? ''),
      email: organization.email,
      addresses: organization.addresses ?? [],
    },
    description: text(service.description),
    alert: text(service.alert),
    url: safeHref(service.url ?? ''),
    additionalUrls: (service.additionalUrls ?? []).filter(({url}) => safeHref(url) !== undefined),
    email: service.email,
    interpretationServices: text(service.interpretationServices),
    applicationProcess: text(service.applicationProcess),
    feesDescription: text(service.feesDescription),
    eligibilityDescription: text(service.eligibilityDescription),
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    assuredDate: service.assuredDate,
    documents: service.documents ?? [],
    tags: service.tags ?? {},
    languages: service.languages ?? [],
    phones: phonesAt(directory, numbers.length > 0 ? numbers : organization?.phones),
    locations,
    areas: pick(directory.areas, areas),
    hours: own.length > 0 ? own : (only?.hours ?? []),
    timeZone: only?.timeZone ?? directory.meta.timeZone,
  };
}

function locationView(directory: Directory, place: Directory['locations'][number]): LocationView {
  const {latitude, longitude} = place;
  return {
    name: place.name,
    description: place.description,
    transportation: place.transportation,
    accessibility: paragraphs(place.accessibility),
    addresses: place.addresses ?? [],
    point: latitude === undefined || longitude === undefined ? undefined : {latitude, longitude},
    hours: hoursAt(directory, place.schedule),
    timeZone: place.timeZone ?? directory.meta.timeZone,
  };
}

function phonesAt(directory: Directory, positions: readonly number[] | undefined): PhoneView[] {
  const seen = new Set<string>();
  return pick(directory.phones, positions).flatMap((phone) => {
    const key = `${phone.dial ?? phone.number};${phone.extension ?? ''}`;
    if (phone.type === 'fax' || seen.has(key)) return [];
    seen.add(key);
    const href = phoneHref(phone);
    return [href === undefined ? phone : {...phone, href}];
  });
}

function hoursAt(directory: Directory, schedule: number | undefined): readonly DirectoryHours[] {
  return directory.schedules[schedule ?? -1] ?? [];
}

function paragraphs(text: string | undefined): readonly string[] {
  return text?.split('\n') ?? [];
}

function pick<T>(list: readonly T[], positions: readonly number[] = []): T[] {
  return positions.flatMap((position) => list[position] ?? []);
}
