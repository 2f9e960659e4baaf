import {openFile, openReport, type OpenFileResult} from '@heard/delivery/opening';
import type {FileEntry, Report} from '@heard/schema';

import type {StaffKey} from '../key/read-key.ts';
import type {ReadTrouble} from '../server/staff-session.ts';

/** A report with thousands of answers stays far below this. In bytes. */
const largestReport = 2_000_000;

/** A report that was opened. */
export interface OpenedReport {
  /** Made from its file: the same file has the same id on every computer. */
  readonly id: string;
  readonly report: Report;
}

/** A file that is no report that opens, and may belong to one. */
export interface UnopenedFile {
  readonly file: File;
  readonly code: ReadTrouble;
}

export interface OpenedFiles {
  readonly reports: readonly OpenedReport[];
  readonly others: readonly UnopenedFile[];
}

const idOf = async (sealed: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Opens the reports among sealed files. The newest comes first. */
export const openSealedFiles = async (
  files: readonly File[],
  keys: readonly StaffKey[],
): Promise<OpenedFiles> => {
  const identities = keys.map(({identity}) => identity);
  const reports: OpenedReport[] = [];
  const others: UnopenedFile[] = [];
  for (const file of files) {
    if (file.size > largestReport) {
      others.push({file, code: 'not-a-report'});
      continue;
    }
    const sealed = new Uint8Array(await file.arrayBuffer());
    const opened = await openReport(sealed, identities);
    if (opened.ok) reports.push({id: await idOf(sealed), report: opened.report});
    else others.push({file, code: opened.code});
  }
  reports.sort((a, b) => b.report.submittedAt.localeCompare(a.report.submittedAt));
  return {reports, others};
};

/** Finds the file of an entry among those that were chosen, by what is in it. Undefined when it is not there. */
export const findFile = async (
  entry: FileEntry,
  {others}: OpenedFiles,
  keys: readonly StaffKey[],
): Promise<OpenFileResult | undefined> => {
  const identities = keys.map(({identity}) => identity);
  for (const {file} of others) {
    // A sealed file is never smaller than what is in it.
    if (file.size <= entry.size) continue;
    const opened = await openFile(file, identities, entry);
    if (opened.ok) return opened;
  }
  return undefined;
};
