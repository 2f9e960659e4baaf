/** For an operator who named a report that there is not. */
export const unknownReport = (tenant: string, id: string): string =>
  `Tenant "${tenant}" has no report ${id}. The id is the one in "audit list" or "retention --dry-run".\n`;
