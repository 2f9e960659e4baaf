import type {IncidentType} from '../codes/incident-types.ts';
import type {NibrsOffense} from '../codes/nibrs.ts';
import type {OdihrIncidentType} from '../codes/odihr.ts';

/** Where an incident type goes in the lists of others. */
export interface IncidentTypeCrosswalk {
  /** Offenses it can be; which one, if any, is for staff to say. */
  readonly nibrs: readonly NibrsOffense[];
  /** Null where ODIHR would not take it, because it is no crime by itself. */
  readonly odihr: OdihrIncidentType | null;
}

/** Every incident type. A proposal for staff to check, not a finding. */
export const incidentTypeCrosswalk: Readonly<Record<IncidentType, IncidentTypeCrosswalk>> = {
  verbal: {nibrs: [], odihr: null},
  threat: {nibrs: ['13C'], odihr: 'threats'},
  harassment: {nibrs: ['13C'], odihr: 'threats'},
  physical: {nibrs: ['13A', '13B'], odihr: 'violent_attack'},
  spitting: {nibrs: ['13B'], odihr: 'violent_attack'},
  sexual: {nibrs: ['11A', '11B', '11C', '11D'], odihr: 'violent_attack'},
  weapon: {nibrs: ['13A', '520'], odihr: 'violent_attack'},
  killed: {nibrs: ['09A'], odihr: 'violent_attack'},
  property: {nibrs: ['290'], odihr: 'attack_on_property'},
  arson: {nibrs: ['200'], odihr: 'attack_on_property'},
  theft: {nibrs: ['120', '220', '23H', '240'], odihr: 'attack_on_property'},
  symbol: {nibrs: ['290'], odihr: null},
  online: {nibrs: ['13C'], odihr: null},
  comms: {nibrs: ['13C'], odihr: 'threats'},
  refused: {nibrs: [], odihr: null},
  work: {nibrs: [], odihr: null},
  school: {nibrs: [], odihr: null},
  housing: {nibrs: [], odihr: null},
  official: {nibrs: [], odihr: null},
  shunned: {nibrs: [], odihr: null},
  place_attack: {nibrs: ['290', '13C', '200'], odihr: 'attack_on_property'},
  trespass: {nibrs: ['90J', '90C'], odihr: null},
  swatting: {nibrs: ['13C', '90Z'], odihr: 'threats'},
  other: {nibrs: [], odihr: null},
};
