import type {DemographicProfile, DemographicProfileId} from './demographic-profile.ts';
import {ukGss} from './uk-gss.ts';
import {usFederal2025, usOmb1997, usSpd152024} from './us-profiles.ts';

/** Nobody is asked who they are. */
export const noDemographics = {
  id: 'none',
  source: 'Ours: what is not asked can not leak.',
  verified: {options: true, details: true},
  fields: [],
} as const satisfies DemographicProfile;

/** Every profile by its id. */
export const demographicProfiles = {
  none: noDemographics,
  'us-spd15-2024': usSpd152024,
  'us-omb-1997': usOmb1997,
  'us-federal-2025': usFederal2025,
  'uk-gss': ukGss,
} as const satisfies {[Id in DemographicProfileId]: DemographicProfile & {id: Id}};
