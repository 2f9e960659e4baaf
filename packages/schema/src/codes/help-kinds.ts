/**
 * Kinds of help, in a small open vocabulary of our own: the taxonomies that directories use are licensed, and
 * differ. The directory finds services for a kind by its words until a service says its kind itself.
 */
export const helpKinds = [
  'crisis_line',
  'counselling',
  'legal',
  'immigration_legal',
  'medical',
  'victim_compensation',
  'safety_planning',
  'shelter',
  'housing',
  'work',
  'school_support',
  'lgbtq',
  'faith_security',
  'disability',
  'language_help',
  'police_hate_unit',
  'civil_rights_agency',
  'online_safety',
] as const;
export type HelpKind = (typeof helpKinds)[number];
