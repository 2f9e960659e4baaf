import type {Directory} from '@heard/schema';

/**
 * A directory in which one service has all that can be said, one has a place that is not shown, and one has several
 * places.
 */
export const fullDirectory: Directory = {
  version: 1,
  meta: {
    name: 'Help in Lake City',
    source: {
      name: 'Lake City Help Lines',
      url: 'https://help-lines.example/',
      licence: 'CC BY 4.0',
    },
    dataDate: '2026-10',
    builtOn: '2026-11-01',
    language: 'en',
    timeZone: 'America/Chicago',
    counts: {organizations: 1, services: 3, locations: 4, phones: 4, schedules: 1},
  },
  organizations: [
    {
      name: 'Lake City Legal Aid',
      description: 'Lawyers who work for free.',
      website: 'https://legal-aid.example/',
      email: 'help@legal-aid.example',
    },
  ],
  services: [
    {
      id: 'eviction',
      name: 'Eviction help desk',
      status: 'active',
      organization: 0,
      description: 0,
      alert: 3,
      applicationProcess: 1,
      feesDescription: 2,
      eligibilityDescription: 4,
      interpretationServices: 5,
      minimumAge: 18,
      documents: ['Your lease', 'Letters from your landlord'],
      assuredDate: '2026-10-02',
      tags: {
        kind: ['legal'],
        cost: ['free'],
        audience: ['immigrants', 'Renters of Lake City'],
        access: ['wheelchair'],
        mode: ['in-person', 'phone'],
        promise: ['anonymous', 'no-police', 'no-status'],
      },
      languages: [{code: 'en'}, {code: 'es'}, {code: 'ar'}, {name: 'Mam'}],
      phones: [0, 1, 2, 3],
      areas: [0],
      schedule: 0,
      locations: [0],
      additionalUrls: [{url: 'https://legal-aid.example/forms', label: 'Forms to print'}],
    },
    {id: 'shelter', name: 'Night shelter', organization: 0, phones: [0], locations: [1]},
    {
      id: 'library',
      name: 'Forms at the library',
      locations: [2, 3],
      phones: [1],
      assuredDate: '2024-01-31',
    },
  ],
  locations: [
    {
      name: 'Downtown office',
      addresses: [
        {address1: '12 Main Street', city: 'Lake City', stateProvince: 'IL', postalCode: '60601'},
      ],
      latitude: 41.8805,
      longitude: -87.6278,
      transportation: 'Blue Line to Clark',
    },
    {name: 'Safe house'},
    {
      name: 'Central Library',
      addresses: [{address1: '400 State Street', city: 'Lake City'}],
      latitude: 41.86,
      longitude: -87.65,
    },
    {
      name: 'North Library',
      addresses: [{address1: '1 North Avenue', city: 'Lake City'}],
      latitude: 41.911,
      longitude: -87.634,
    },
  ],
  phones: [
    {number: '(312) 555-0100', dial: '+13125550100', description: 'English and Spanish'},
    {number: '(312) 555-0101', dial: '+13125550101', extension: '7'},
    {number: '741741', dial: '741741', type: 'text'},
    {number: '(312) 555-0102', dial: '+13125550102', type: 'cell'},
  ],
  schedules: [[{byday: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '17:00'}]],
  areas: [{kind: 'county', name: 'Cook'}],
  texts: [
    'A lawyer looks at your papers with you.',
    'Call first.',
    'Free to everyone',
    'Closed on Thanksgiving.',
    'Anyone who rents in Cook County.',
    'Ask for an interpreter when you call.',
  ],
};

/** A service with a place that is not shown, though something left its point and words about its door in the data. */
export const leakyDirectory: Directory = {
  ...fullDirectory,
  locations: fullDirectory.locations.map((place, index) =>
    index === 1
      ? {
          ...place,
          latitude: 41.95,
          longitude: -87.7,
          description: 'Behind the blue door',
          transportation: 'Bus 36 to Secret Street',
        }
      : place,
  ),
};

const script = ['java', 'script:alert(1)'].join('');
const markup = '<img src=x onerror=alert(1)>\u202egnp</script><b>';
const codes = new Set([
  ...['id', 'status', 'code', 'kind', 'type', 'dial', 'extension', 'timeZone', 'language'],
  ...['builtOn', 'dataDate', 'assuredDate', 'opensAt', 'closesAt', 'byday'],
]);

const poisoned = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]),
    );
  if (typeof value !== 'string' || codes.has(key)) return value;
  return ['url', 'website'].includes(key) ? script : markup;
};

/** The same with markup in every text that people see, and code in every link. */
export const hostileDirectory = poisoned(fullDirectory) as Directory;
