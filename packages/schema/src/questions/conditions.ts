/** Holds for somebody who would like to be contacted. */
export const wantsContact = {has: ['contact.preference', 'contact_me']} as const;

/** Holds when it happened online, or partly so. */
export const happenedOnline = {
  any: [
    {has: ['incident.types', 'online']},
    {has: ['incident.setting', 'online']},
    {has: ['incident.place.mode', 'online']},
  ],
} as const;

/** Holds when something was said, written or drawn. */
export const wordsWereUsed = {
  any: [
    {has: ['incident.types', 'verbal']},
    {has: ['incident.types', 'threat']},
    {has: ['incident.types', 'online']},
    {has: ['incident.types', 'symbol']},
    {has: ['incident.types', 'comms']},
  ],
} as const;

/** Holds when the person who reports is the one who was targeted. */
export const wasTargeted = {has: ['reporter.role', 'targeted']} as const;
