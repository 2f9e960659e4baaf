/** The person would like to be contacted. */
export const wantsContact = {has: ['contact.preference', 'contact_me']} as const;

/** The person wants to say where it was. */
export const saysWhere = {
  any: [{has: ['incident.place.mode', 'address']}, {has: ['incident.place.mode', 'area']}],
} as const;
