/** How far a translation has been checked: by nobody, by people who speak it, or by a professional. */
export type ReviewStatus = 'machine' | 'community' | 'professional';

/** The state of each translation. English is what they are made from. */
export const reviewStatus: Readonly<Record<string, ReviewStatus>> = {
  es: 'machine',
};
