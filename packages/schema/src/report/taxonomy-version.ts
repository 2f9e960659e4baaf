/** The version of the option lists and crosswalks that a report is written with. */
export const taxonomyVersion = '2026-11';
