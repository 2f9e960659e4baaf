import type {GazetteerSource} from './gazetteer.ts';

type Location = GazetteerSource['locations'][number];

/** A location with one address, and coordinates where they are given. */
export function desk(
  city: string,
  stateProvince: string,
  postalCode: string,
  point?: readonly [latitude: number, longitude: number],
  more: Partial<Location> = {},
): Location {
  const at = point === undefined ? {} : {latitude: point[0], longitude: point[1]};
  return {addresses: [{address1: '1 Main', city, stateProvince, postalCode}], ...at, ...more};
}

/** A directory that has only what a gazetteer looks at. */
export function source(parts: Partial<GazetteerSource>): GazetteerSource {
  return {areas: [], locations: [], organizations: [], services: [], ...parts};
}

/** Some places in two states, two of them of one name. */
export const twoStates = source({
  areas: [
    {kind: 'county', name: 'Cook'},
    {kind: 'other', name: 'Sangamon County, Illinois'},
    {kind: 'state', name: 'Illinois'},
    {kind: 'other', name: 'Pilsen'},
    {kind: 'city', name: 'Chicago'},
    {kind: 'other', name: 'Nationwide'},
    {kind: 'postal code', name: '60608'},
  ],
  locations: [
    desk('Chicago', 'IL', '60601', [41.886, -87.622], {areas: [0]}),
    desk('Chicago', 'Illinois', '60601-1234', [41.884, -87.62], {areas: [0]}),
    desk('chicago', 'IL', '60608', [41.85, -87.67]),
    desk('Chicago Heights', 'IL', '60411', [41.506, -87.635]),
    desk('Springfield', 'IL', '62701', [39.8, -89.65], {areas: [1]}),
    desk('Springfield', 'MO', '65806', [37.21, -93.29]),
    desk('St. Louis', 'MO', '63101', [38.63, -90.19]),
    desk('Peñasco', 'MO', '63999'),
    {name: 'A place that may not be shown'},
  ],
  services: [
    {id: '1', name: 'Help', areas: [0, 3], locations: [2]},
    {id: '2', name: 'Help', areas: [2, 4, 5, 6]},
  ],
});
