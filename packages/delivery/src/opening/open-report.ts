import {Report} from '@heard/schema';

import {parseJson} from './parse-json.ts';
import type {OpenFailure} from './decrypter-for.ts';
import {openSealed} from './open-sealed.ts';

/** An opened and checked report, or why there is none. */
export type OpenReportResult =
  | {readonly ok: true; readonly report: Report}
  | {readonly ok: false; readonly code: OpenFailure | 'not-a-report'};

/**
 * Opens a sealed report with any of the identities (`AGE-SECRET-KEY-…`) and checks it against the schema.
 *
 * What the person typed comes back unchanged, and is text from a stranger: never render it as HTML.
 */
export const openReport = async (
  sealed: Uint8Array,
  identities: readonly string[],
): Promise<OpenReportResult> => {
  const opened = await openSealed(sealed, identities);
  if (!opened.ok) return opened;
  const report = Report.safeParse(parseJson(opened.content));
  return report.success ? {ok: true, report: report.data} : {ok: false, code: 'not-a-report'};
};
