/** Bias categories of the OSCE's Office for Democratic Institutions and Human Rights. */
export const odihrBiases = [
  'racist_xenophobic',
  'anti_roma',
  'antisemitic',
  'anti_muslim',
  'anti_christian',
  'other_religion_or_belief',
  'gender_based',
  'anti_lgbti',
  'disability',
] as const;
export type OdihrBias = (typeof odihrBiases)[number];

/** Types of incident that ODIHR takes from civil society. Discrimination and hate speech are none of them. */
export const odihrIncidentTypes = ['violent_attack', 'threats', 'attack_on_property'] as const;
export type OdihrIncidentType = (typeof odihrIncidentTypes)[number];
