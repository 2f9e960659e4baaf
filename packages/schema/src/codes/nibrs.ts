/**
 * Codes of the FBI's National Incident-Based Reporting System that derivation and staff need, with the FBI's
 * own labels. Facts of the US government, from the NIBRS IEPD 2019.1 code tables; the labels of bias 28, 41
 * and 42 are the newer ones of the Crime Data Explorer. For staff, never for the person who reports.
 */

/** Bias motivation (data element 8A). 88 stands here for completeness: nothing is ever derived to it. */
export const nibrsBiases = {
  '11': 'Anti-White',
  '12': 'Anti-Black or African American',
  '13': 'Anti-American Indian or Alaskan Native',
  '14': 'Anti-Asian',
  '15': 'Anti-Multiple Races, Group',
  '16': 'Anti-Native Hawaiian or Other Pacific Islander',
  '31': 'Anti-Arab',
  '32': 'Anti-Hispanic or Latino',
  '33': 'Anti-Other Race/Ethnicity/Ancestry',
  '21': 'Anti-Jewish',
  '22': 'Anti-Catholic',
  '23': 'Anti-Protestant',
  '24': 'Anti-Islamic (Muslim)',
  '25': 'Anti-Other Religion',
  '26': 'Anti-Multiple Religions, Group',
  '27': 'Anti-Atheism/Agnosticism',
  '28': 'Anti-Church of Jesus Christ (formerly "Anti-Mormon")',
  '29': "Anti-Jehovah's Witness",
  '81': 'Anti-Eastern Orthodox (Russian, Greek, Other)',
  '82': 'Anti-Other Christian',
  '83': 'Anti-Buddhist',
  '84': 'Anti-Hindu',
  '85': 'Anti-Sikh',
  '41': 'Anti-Gay (Male)',
  '42': 'Anti-Lesbian (Female)',
  '43': 'Anti-Lesbian, Gay, Bisexual, or Transgender (Mixed Group)',
  '44': 'Anti-Heterosexual',
  '45': 'Anti-Bisexual',
  '51': 'Anti-Physical Disability',
  '52': 'Anti-Mental Disability',
  '61': 'Anti-Male',
  '62': 'Anti-Female',
  '71': 'Anti-Transgender',
  '72': 'Anti-Gender Non-Conforming',
  '88': 'None (no bias)',
  '99': "Unknown (offender's motivation not known)",
} as const;
export type NibrsBias = keyof typeof nibrsBiases;

/** Location type (data element 9). 22 is legacy: 52 and 53 took its place. */
export const nibrsLocations = {
  '01': 'Air/Bus/Train Terminal',
  '02': 'Bank/Savings and Loan',
  '03': 'Bar/Nightclub',
  '04': 'Church/Synagogue/Temple/Mosque',
  '05': 'Commercial/Office Building',
  '06': 'Construction Site',
  '07': 'Convenience Store',
  '08': 'Department/Discount Store',
  '09': "Drug Store/Doctor's Office/Hospital",
  '10': 'Field/Woods',
  '11': 'Government/Public Building',
  '12': 'Grocery/Supermarket',
  '13': 'Highway/Road/Alley/Street/Sidewalk',
  '14': 'Hotel/Motel/Etc.',
  '15': 'Jail/Prison/Penitentiary/Corrections Facility',
  '16': 'Lake/Waterway/Beach',
  '17': 'Liquor Store',
  '18': 'Parking/Drop Lot/Garage',
  '19': 'Rental Storage Facility',
  '20': 'Residence/Home',
  '21': 'Restaurant',
  '22': 'School/College',
  '23': 'Service/Gas Station',
  '24': 'Specialty Store',
  '25': 'Other/Unknown',
  '37': 'Abandoned/Condemned Structure',
  '38': 'Amusement Park',
  '39': 'Arena/Stadium/Fairgrounds/Coliseum',
  '40': 'ATM Separate from Bank',
  '41': 'Auto Dealership New/Used',
  '42': 'Camp/Campground',
  '44': 'Daycare Facility',
  '45': 'Dock/Wharf/Freight/Modal Terminal',
  '46': 'Farm Facility',
  '47': 'Gambling Facility/Casino/Race Track',
  '48': 'Industrial Site',
  '49': 'Military Installation',
  '50': 'Park/Playground',
  '51': 'Rest Area',
  '52': 'School-College/University',
  '53': 'School-Elementary/Secondary',
  '54': 'Shelter-Mission/Homeless',
  '55': 'Shopping Mall',
  '56': 'Tribal Lands',
  '57': 'Community Center',
  '58': 'Cyberspace',
} as const;
export type NibrsLocation = keyof typeof nibrsLocations;

/** An offense: its label, whether it can happen in cyberspace (location 58), and its group. Group B is counted on arrest only. */
interface Offense {
  readonly label: string;
  readonly group: 'A' | 'B';
  readonly cyberspace: boolean;
}

/** Offenses (data element 6) that an incident type can point to. The others are for staff to find. */
export const nibrsOffenses = {
  '200': {label: 'Arson', group: 'A', cyberspace: false},
  '13A': {label: 'Aggravated Assault', group: 'A', cyberspace: false},
  '13B': {label: 'Simple Assault', group: 'A', cyberspace: false},
  '13C': {label: 'Intimidation', group: 'A', cyberspace: true},
  '220': {label: 'Burglary/Breaking & Entering', group: 'A', cyberspace: false},
  '290': {label: 'Destruction/Damage/Vandalism of Property', group: 'A', cyberspace: true},
  '09A': {label: 'Murder & Non-negligent Manslaughter', group: 'A', cyberspace: false},
  '23H': {label: 'All Other Larceny', group: 'A', cyberspace: false},
  '240': {label: 'Motor Vehicle Theft', group: 'A', cyberspace: false},
  '120': {label: 'Robbery', group: 'A', cyberspace: false},
  '11A': {label: 'Rape', group: 'A', cyberspace: false},
  '11B': {label: 'Sodomy', group: 'A', cyberspace: false},
  '11C': {label: 'Sexual Assault With An Object', group: 'A', cyberspace: false},
  '11D': {label: 'Fondling', group: 'A', cyberspace: false},
  '520': {label: 'Weapon Law Violations', group: 'A', cyberspace: true},
  '90C': {label: 'Disorderly Conduct', group: 'B', cyberspace: false},
  '90J': {label: 'Trespass of Real Property', group: 'B', cyberspace: false},
  '90Z': {label: 'All Other Offenses', group: 'B', cyberspace: false},
} as const satisfies Readonly<Record<string, Offense>>;
export type NibrsOffense = keyof typeof nibrsOffenses;

/** Type of victim (data element 25). */
export const nibrsVictimTypes = {
  B: 'Business',
  F: 'Financial Institution',
  G: 'Government',
  I: 'Individual',
  L: 'Law Enforcement Officer',
  O: 'Other',
  R: 'Religious Organization',
  S: 'Society/Public',
  U: 'Unknown',
} as const;
export type NibrsVictimType = keyof typeof nibrsVictimTypes;

/** Type of injury (data element 33). */
export const nibrsInjuries = {
  B: 'Apparent Broken Bones',
  I: 'Possible Internal Injury',
  L: 'Severe Laceration',
  M: 'Apparent Minor Injury',
  N: 'None',
  O: 'Other Major Injury',
  T: 'Loss of Teeth',
  U: 'Unconsciousness',
} as const;
export type NibrsInjury = keyof typeof nibrsInjuries;

/** Relationship of the victim to the offender (data element 35). */
export const nibrsRelationships = {
  AQ: 'Victim Was Acquaintance',
  BE: 'Victim Was Babysittee (the baby)',
  BG: 'Victim Was Boyfriend/Girlfriend',
  CF: 'Victim Was Child of Boyfriend or Girlfriend',
  CH: 'Victim Was Child',
  CS: 'Victim Was Common-Law Spouse',
  EE: 'Victim Was Employee',
  ER: 'Victim Was Employer',
  FR: 'Victim Was Friend',
  GC: 'Victim Was Grandchild',
  GP: 'Victim Was Grandparent',
  IL: 'Victim Was In-law',
  NE: 'Victim Was Neighbor',
  OF: 'Victim Was Other Family Member',
  OK: 'Victim Was Otherwise Known',
  PA: 'Victim Was Parent',
  RU: 'Relationship Unknown',
  SB: 'Victim Was Sibling (brother or sister)',
  SC: 'Victim Was Stepchild',
  SE: 'Victim Was Spouse',
  SP: 'Victim Was Stepparent',
  SS: 'Victim Was Stepsibling (stepbrother or stepsister)',
  ST: 'Victim Was Stranger',
  VO: 'Victim Was Offender',
  XR: 'Victim Was Ex-Boyfriend/Ex-Girlfriend',
  XS: 'Victim Was Ex-Spouse',
} as const;
export type NibrsRelationship = keyof typeof nibrsRelationships;
