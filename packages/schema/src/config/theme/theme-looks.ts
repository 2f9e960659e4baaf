/** Looks that are ready for use. Beside the schema of a theme: pages read these names, and load no schema. */
export const themeLooks = ['civic', 'plain', 'warm', 'high-contrast', 'dark', 'uswds'] as const;
export type ThemeLook = (typeof themeLooks)[number];
