import type {Findings} from '../findings/findings.ts';
import {CsvParser} from './csv-parser.ts';
import type {RecordIntake} from './record-intake.ts';

export type {PackageReader, RowCounts} from './record-intake.ts';

/** The texts of a data package by file name. */
export type PackageFiles = ReadonlyMap<string, string>;

/** Something that a text is given to piece by piece. */
export interface TextReader {
  push(text: string): void;
  end(): void;
}

/** Reads one CSV file into an intake, and notes what is wrong with it as a whole. */
export function csvReader(file: string, intake: RecordIntake, findings: Findings): TextReader {
  let empty = true;
  let lost = false;
  const parser = new CsvParser({
    columns: (names) => {
      empty = false;
      intake.file(file, names);
    },
    row: (row) => intake.row(file, row),
    quoteNotClosed: (row) => findings.doubtful({file, row}, '', 'quote not closed'),
  });
  return {
    push(text) {
      lost ||= text.includes('\uFFFD');
      parser.push(text);
    },
    end() {
      parser.end();
      if (empty) {
        intake.file(file, []);
        findings.file(file, '', 'file unreadable', 'the file is empty');
      } else if (lost) findings.file(file, '', 'characters lost');
    },
  };
}

/** Reads the CSV files that a manifest names, all of them at once. */
export function readPackage(files: PackageFiles, intake: RecordIntake, findings: Findings): void {
  for (const [name, text] of files) {
    if (!intake.wants(name)) continue;
    const reader = csvReader(name, intake, findings);
    reader.push(text);
    reader.end();
  }
}
