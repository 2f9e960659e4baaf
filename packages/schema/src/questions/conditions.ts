/** It happened online, or partly so. */
export const happenedOnline = {
  any: [
    {has: ['incident.types', 'online']},
    {has: ['incident.setting', 'online']},
    {has: ['incident.place.mode', 'online']},
  ],
} as const;

/** The person knows when it was, more or less. */
export const knowsWhen = {
  all: [
    {answered: 'incident.when.precision'},
    {not: {has: ['incident.when.precision', 'not_sure']}},
  ],
} as const;

/** The police were told. */
export const toldPolice = {has: ['reportedTo', 'police']} as const;

/** Something was said, written or drawn. */
export const wordsWereUsed = {
  any: [
    {has: ['incident.types', 'verbal']},
    {has: ['incident.types', 'threat']},
    {has: ['incident.types', 'online']},
    {has: ['incident.types', 'symbol']},
    {has: ['incident.types', 'comms']},
  ],
} as const;

/** Somebody reports for another person. */
export const reportsForAnother = {
  any: [{has: ['reporter.role', 'on_behalf']}, {has: ['reporter.role', 'professional']}],
} as const;

/** Somebody reports on behalf of another person. */
export const reportsOnBehalf = {has: ['reporter.role', 'on_behalf']} as const;

/** It was at a place that has a name, and no shelter. */
export const namedPlace = {
  any: [
    {has: ['incident.setting', 'shop']},
    {has: ['incident.setting', 'restaurant']},
    {has: ['incident.setting', 'hotel']},
    {has: ['incident.setting', 'other_business']},
    {has: ['incident.setting', 'work']},
    {has: ['incident.setting', 'school']},
    {has: ['incident.setting', 'college']},
    {has: ['incident.setting', 'worship']},
    {has: ['incident.setting', 'community']},
    {has: ['incident.setting', 'health']},
    {has: ['incident.setting', 'government']},
    {has: ['incident.setting', 'detention']},
    {has: ['incident.setting', 'event']},
  ],
} as const;

/** It went on for some time. */
export const wentOn = {has: ['incident.when.precision', 'range']} as const;

/** The reason is "another one". */
export const otherReason = {
  any: [
    {has: ['bias.perceived', 'anti_mena_other']},
    {has: ['bias.perceived', 'anti_other_race']},
    {has: ['bias.perceived', 'anti_other_christian']},
    {has: ['bias.perceived', 'anti_other_religion']},
    {has: ['bias.perceived', 'anti_other']},
  ],
} as const;

/** A reason is named. */
export const namesReason = {
  all: [{answered: 'bias.perceived'}, {not: {has: ['bias.perceived', 'not_sure']}}],
} as const;

/** People were targeted. */
export const targetsPeople = {
  any: [{has: ['target.kind', 'person']}, {has: ['target.kind', 'group']}],
} as const;

/** Somebody may have been hurt. */
export const bodilyHarm = {
  any: [
    {has: ['incident.types', 'physical']},
    {has: ['incident.types', 'weapon']},
    {has: ['incident.types', 'sexual']},
  ],
} as const;

/** Something was damaged or taken. */
export const propertyHarm = {
  any: [
    {has: ['incident.types', 'property']},
    {has: ['incident.types', 'arson']},
    {has: ['incident.types', 'theft']},
  ],
} as const;

/** Others saw it. */
export const hasWitnesses = {has: ['witnesses.present', 'yes']} as const;

/** Nobody was told. */
export const toldNobody = {has: ['reportedTo', 'nobody']} as const;

/** A point was set on the map. */
export const hasPoint = {answered: 'incident.place.point'} as const;

/** The person who reports was targeted. */
export const wasTargeted = {has: ['reporter.role', 'targeted']} as const;
