import type {Directory} from '@heard/schema';

const texts = [
  'description',
  'alert',
  'interpretationServices',
  'applicationProcess',
  'feesDescription',
  'eligibilityDescription',
] as const;

/** Takes over the entries of a list that are pointed at, in the order of asking, and gives their new positions. */
class Excerpt<T> {
  readonly values: T[] = [];
  readonly #places = new Map<number, number>();
  readonly #list: readonly T[];
  readonly #copy: (value: T) => T;

  constructor(list: readonly T[], copy: (value: T) => T = (value) => value) {
    this.#list = list;
    this.#copy = copy;
  }

  readonly one = (position: number): number => {
    let place = this.#places.get(position);
    if (place === undefined) {
      place = this.values.length;
      this.#places.set(position, place);
      // Its place is taken before it is copied: what it points at may be of the same list.
      this.values.push(this.#list[position]!);
      this.values[place] = this.#copy(this.#list[position]!);
    }
    return place;
  };

  readonly all = (positions: readonly number[]): number[] => positions.map(this.one);
}

/** A directory that holds some services of another, and what belongs to them. */
export const partOf = (directory: Directory, from: number, to: number): Directory => {
  const phones = new Excerpt(directory.phones);
  const schedules = new Excerpt(directory.schedules);
  const areas = new Excerpt(directory.areas);
  const words = new Excerpt(directory.texts);
  const pointing = <
    T extends {
      phones?: number[] | undefined;
      areas?: number[] | undefined;
      schedule?: number | undefined;
    },
  >(
    entry: T,
  ): T => ({
    ...entry,
    ...(entry.phones && {phones: phones.all(entry.phones)}),
    ...(entry.areas && {areas: areas.all(entry.areas)}),
    ...(entry.schedule !== undefined && {schedule: schedules.one(entry.schedule)}),
  });
  const organizations = new Excerpt(directory.organizations, (entry) => ({
    ...entry,
    ...(entry.phones && {phones: phones.all(entry.phones)}),
  }));
  const locations = new Excerpt(directory.locations, (entry) => ({
    ...pointing(entry),
    ...(entry.organization !== undefined && {organization: organizations.one(entry.organization)}),
  }));
  const services = directory.services.slice(from, to).map((service) => {
    const part = {...pointing(service)};
    if (part.organization !== undefined) part.organization = organizations.one(part.organization);
    if (part.locations) part.locations = locations.all(part.locations);
    for (const field of texts) if (part[field] !== undefined) part[field] = words.one(part[field]);
    return part;
  });
  return {
    version: 1,
    meta: directory.meta,
    organizations: organizations.values,
    services,
    locations: locations.values,
    phones: phones.values,
    schedules: schedules.values,
    areas: areas.values,
    texts: words.values,
  };
};
