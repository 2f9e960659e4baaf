import type {NibrsInjury, NibrsRelationship, NibrsVictimType} from '../codes/nibrs.ts';
import type {harmPhysical} from '../questions/harm.ts';
import type {personsRelationship} from '../questions/persons.ts';
import type {targetKind} from '../questions/target.ts';

type OptionOf<Q extends {readonly options: readonly string[]}> = Q['options'][number];

/** NIBRS type of victim for who or what was targeted. */
export const targetKindCrosswalk: Readonly<Record<OptionOf<typeof targetKind>, NibrsVictimType>> = {
  person: 'I',
  group: 'I',
  home: 'I',
  business: 'B',
  religious_org: 'R',
  school: 'O',
  community_org: 'O',
  government: 'G',
  public: 'S',
};

/** NIBRS types of injury that an answer can mean. "Needed care" may be minor or not. */
export const injuryCrosswalk: Readonly<
  Record<OptionOf<typeof harmPhysical>, readonly NibrsInjury[]>
> = {
  none: ['N'],
  minor: ['M'],
  needed_care: ['M', 'O'],
  hospital: ['O'],
  prefer_not_say: [],
};

/**
 * NIBRS relationships that an answer can mean. Empty where the answer says what somebody is, not whether they
 * are known: a police officer or a person met online can be a stranger.
 */
export const relationshipCrosswalk: Readonly<
  Record<OptionOf<typeof personsRelationship>, readonly NibrsRelationship[]>
> = {
  stranger: ['ST'],
  neighbor: ['NE'],
  coworker_boss: ['EE', 'ER', 'OK'],
  teacher_student: ['OK'],
  classmate: ['OK'],
  customer_staff: ['OK', 'ST'],
  police_official: [],
  family_partner: ['OF', 'SE', 'BG'],
  acquaintance: ['AQ'],
  online_only: [],
  unknown: ['RU'],
  other: ['OK'],
};
