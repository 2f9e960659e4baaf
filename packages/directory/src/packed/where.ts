import type {DirectoryAddress} from '@heard/schema';

import {ByteReader, ByteWriter} from '../search/bytes.ts';
import type {Desk, Whereabouts} from './pools.ts';

/** Points are kept to a hundredth of a degree, about 1 km: enough for putting in order. The exact one comes with the service. */
const precision = 100;

/** A desk whose addresses are positions. */
export interface PackedDesk {
  readonly addresses: readonly number[];
  readonly point?: {readonly latitude: number; readonly longitude: number};
}

/**
 * Writes desks and whereabouts as numbers (see `ByteWriter`). How many desks; each with how many addresses times two,
 * and one more where it has a point; the addresses; the point, in hundredths of degrees from that before. How many
 * whereabouts; each with how many areas, the areas, how many desks, and each desk as the way from the one before.
 */
export const packWhere = (
  desks: readonly PackedDesk[],
  whereabouts: readonly Whereabouts[],
): Uint8Array => {
  const writer = new ByteWriter();
  let [latitude, longitude] = [0, 0];
  writer.number(desks.length);
  for (const {addresses, point} of desks) {
    writer.number(addresses.length * 2 + (point ? 1 : 0));
    for (const address of addresses) writer.number(address);
    if (!point) continue;
    const [north, east] = [point.latitude, point.longitude].map((at) => Math.round(at * precision));
    writer.signed(north! - latitude);
    writer.signed(east! - longitude);
    [latitude, longitude] = [north!, east!];
  }
  let last = 0;
  writer.number(whereabouts.length);
  for (const {areas = [], locations = []} of whereabouts) {
    writer.number(areas.length);
    for (const area of areas) writer.number(area);
    writer.number(locations.length);
    for (const desk of locations) {
      writer.signed(desk - last);
      last = desk;
    }
  }
  return writer.done();
};

/** Desks and whereabouts, as they are asked for. */
export interface Where {
  readonly desks: readonly Desk[];
  readonly whereabouts: readonly Whereabouts[];
}

/** Reads what {@link packWhere} wrote. Undefined when it is something else. */
export const openWhere = (
  bytes: Uint8Array,
  addresses: readonly DirectoryAddress[],
): Where | undefined => {
  const reader = new ByteReader(bytes);
  let isWhole = true;
  /** A list cannot be longer than the bytes it is made of. */
  const several = <T>(length: number, read: () => T): T[] => {
    if (length > bytes.length) isWhole = false;
    return isWhole ? Array.from({length}, read) : [];
  };
  let [latitude, longitude] = [0, 0];
  const desks = several(reader.number(), (): Desk => {
    const kind = reader.number();
    const own = several(kind >>> 1, () => addresses[reader.number()]!);
    const known = own.length ? {addresses: own} : {};
    if (!(kind & 1)) return known;
    latitude += reader.signed();
    longitude += reader.signed();
    return {...known, latitude: latitude / precision, longitude: longitude / precision};
  });
  let last = 0;
  const whereabouts = several(reader.number(), (): Whereabouts => {
    const areas = several(reader.number(), () => reader.number());
    const locations = several(reader.number(), () => (last += reader.signed()));
    return {...(areas.length && {areas}), ...(locations.length && {locations})};
  });
  return isWhole &&
    reader.at === bytes.length &&
    desks.every(({addresses = []}) => addresses.every(Boolean))
    ? {desks, whereabouts}
    : undefined;
};
