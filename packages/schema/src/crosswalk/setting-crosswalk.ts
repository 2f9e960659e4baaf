import type {NibrsLocation} from '../codes/nibrs.ts';
import type {Setting} from '../codes/settings.ts';

/** NIBRS location types that a setting can be, the most likely one first. Never the legacy 22. */
export const settingCrosswalk: Readonly<
  Record<Setting, readonly [Exclude<NibrsLocation, '22'>, ...Exclude<NibrsLocation, '22'>[]]>
> = {
  home: ['20'],
  near_home: ['20'],
  street: ['13'],
  transit: ['01'],
  rideshare: ['13'],
  parking: ['18'],
  shop: ['12', '07', '08', '24', '55', '17'],
  restaurant: ['21', '03'],
  hotel: ['14'],
  other_business: ['05', '02', '23', '40', '41', '19'],
  work: ['05', '48', '06', '46'],
  school: ['53', '44'],
  college: ['52'],
  worship: ['04'],
  community: ['57'],
  health: ['09'],
  government: ['11'],
  detention: ['15'],
  park: ['50', '16', '10', '42', '51'],
  event: ['39', '38', '47'],
  shelter: ['54'],
  tribal: ['56'],
  military: ['49'],
  online: ['58'],
  vehicle: ['13'],
  cemetery: ['25'],
  other: ['25', '37', '45'],
};
