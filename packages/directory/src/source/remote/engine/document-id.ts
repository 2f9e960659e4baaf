/** The id of a service as search engines can take it: letters, digits, hyphens, and `_` with a code for the rest. */
export const documentId = (id: string): string =>
  `s-${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`.slice(
    0,
    500,
  );
