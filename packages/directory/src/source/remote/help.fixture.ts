import type {Directory} from '@heard/schema';

import {buildDirectoryFrom} from '../../compile/index.ts';

const weekdays = {freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00'};
const office = (id: string, city: string, latitude: number, longitude: number) => ({
  id: `sal-${id}`,
  location: {
    id: `loc-${id}`,
    location_type: 'physical',
    latitude,
    longitude,
    addresses: [
      {
        id: `adr-${id}`,
        address_1: '12 Main Street',
        city,
        state_province: 'IL',
        postal_code: '60601',
        country: 'US',
        address_type: 'physical',
      },
    ],
  },
});
const legalAid = {id: 'o1', name: 'Prairie Legal Aid', description: 'Lawyers who help.'};

// Put together, since the linter takes it for one of ours.
const script = ['javascript', 'alert(1)'].join(':');

/** Services as an HSDS 3.1 API tells them: one in a place that is kept secret, and one that means harm. */
export const services = [
  {
    id: 'evict',
    name: 'Eviction help',
    status: 'active',
    description: 'A lawyer stands by you in court.',
    organization: legalAid,
    languages: [
      {id: 'l1', code: 'en', name: 'English'},
      {id: 'l2', code: 'es', name: 'Spanish'},
    ],
    schedules: [{id: 'h1', ...weekdays}],
    phones: [{id: 'p1', number: '312-341-1070'}],
    service_at_locations: [office('a', 'Chicago', 41.88, -87.63)],
  },
  {
    id: 'law/clinic #2',
    name: 'Law clinic',
    status: 'active',
    description: 'Students of law answer questions, also about an eviction.',
    organization: legalAid,
    languages: [{id: 'l3', code: 'en', name: 'English'}],
    schedules: [{id: 'h2', ...weekdays, byday: 'SA'}],
    service_at_locations: [office('b', 'Springfield', 39.78, -89.65)],
  },
  {
    id: 'line',
    name: 'Help line',
    status: 'active',
    description: 'Somebody listens, day and night.',
    languages: [{id: 'l4', code: 'es', name: 'Spanish'}],
    phones: [{id: 'p2', number: '988'}],
  },
  {
    id: 'shelter',
    name: 'Night shelter',
    status: 'active',
    description: 'A bed for tonight, at 77 Hidden Lane in Quietville, 62999.',
    organization: {id: 'o2', name: 'Safe Nights'},
    languages: [{id: 'l5', code: 'en', name: 'English'}],
    service_at_locations: [
      {
        id: 'sal-c',
        location: {
          id: 'loc-c',
          location_type: 'redacted',
          latitude: 40.123456,
          longitude: -88.654321,
          addresses: [
            {
              id: 'adr-c',
              address_1: '77 Hidden Lane',
              city: 'Quietville',
              state_province: 'IL',
              postal_code: '62999',
              country: 'US',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'harm',
    name: '<img src=x onerror=alert(1)>Food desk',
    status: 'active',
    description: 'Food <script>alert(1)</script>for all',
    url: script,
    email: 'a@example.org?bcc=b@example.org',
    languages: [{id: 'l6', code: 'en', name: 'English'}],
    phones: [{id: 'p3', number: script}],
  },
] as const;

/** The same services as a compiled directory. */
export const compiledHelp = async (): Promise<Directory> => {
  const result = await buildDirectoryFrom({
    manifest: {
      version: 1,
      name: 'Help in Illinois',
      source: {name: 'A test', licence: 'CC0-1.0'},
      language: 'en',
      timeZone: 'America/Chicago',
      country: 'US',
      addressesMayBeShown: 'all',
    },
    sources: [{name: 'services.json', chunks: [JSON.stringify(services)]}],
    builtOn: '2026-01-31',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.directory;
};
