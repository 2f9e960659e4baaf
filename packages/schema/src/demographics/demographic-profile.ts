/** The sets of questions about who a person is that we ship. `none` is the default. */
export const demographicProfileIds = [
  'none',
  'us-spd15-2024',
  'us-omb-1997',
  'us-federal-2025',
  'uk-gss',
] as const;
export type DemographicProfileId = (typeof demographicProfileIds)[number];

/** A finer list under one option of a field. */
export interface DemographicDetail {
  readonly option: string;
  readonly options: readonly string[];
}

/** One field of a profile. Every field can be skipped. */
export interface DemographicField {
  /** Its key in the answer to `target.demographics`. */
  readonly id: string;
  readonly kind: 'choice' | 'choices' | 'text';
  /** Empty for a text. */
  readonly options: readonly string[];
  /** Options that stand alone. */
  readonly exclusive?: readonly string[];
  /** The text field in which people write what no option says. */
  readonly writeIn?: string;
  /** Finer lists. Their choices go under `<id>-detail`. */
  readonly details?: readonly DemographicDetail[];
}

/**
 * A versioned set of fields, as data without words. A standard that changes is a new profile: answers given
 * under the old one keep their meaning. The answer names its profile under the key `profile`.
 */
export interface DemographicProfile {
  readonly id: DemographicProfileId;
  /** The standard that the fields follow. */
  readonly source: string;
  /** False while a list has not been compared with the standard's own text: compare it before you rely on it. */
  readonly verified: {readonly options: boolean; readonly details: boolean};
  readonly fields: readonly DemographicField[];
}
