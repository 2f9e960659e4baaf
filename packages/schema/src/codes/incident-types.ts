/** What can have happened, in lay terms. Ids only: words live with the elements, codes with the crosswalk. */
export const incidentTypeIds = [
  'verbal',
  'threat',
  'harassment',
  'physical',
  'spitting',
  'sexual',
  'weapon',
  'killed',
  'property',
  'arson',
  'theft',
  'symbol',
  'online',
  'comms',
  'refused',
  'work',
  'school',
  'housing',
  'official',
  'shunned',
  'place_attack',
  'trespass',
  'swatting',
  'other',
] as const;

export type IncidentType = (typeof incidentTypeIds)[number];
