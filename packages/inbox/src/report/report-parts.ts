import type {Row} from './row.ts';

/** What the rows of a part are about. */
export const toldParts = [
  'happened',
  'place',
  'time',
  'reason',
  'people',
  'harm',
  'help',
  'own',
  'person',
] as const;
export type ToldPart = (typeof toldParts)[number];

/** The answers of a report by what they are about. Every answer stands in exactly one part. */
export interface ReportParts {
  /** What the person told, in parts of which none is empty. */
  readonly told: readonly {readonly part: ToldPart; readonly rows: readonly Row[]}[];
  readonly contact: readonly Row[];
  readonly consents: readonly Row[];
}

// The first sign that fits decides.
const signs: readonly (readonly [RegExp, ToldPart])[] = [
  [/^incident\.(place|setting)\b|^online\./, 'place'],
  [/^incident\.(when|repeat)\b/, 'time'],
  [/^bias\./, 'reason'],
  [/^target\.(ageBand|demographics)\b/, 'person'],
  [/^(target|persons|witnesses)\./, 'people'],
  [/^(harm|evidence)\./, 'harm'],
  [/^(reportedTo|support)\b/, 'help'],
  [/^custom\./, 'own'],
];

const partOf = ({id}: Row): ToldPart => signs.find(([sign]) => sign.test(id))?.[1] ?? 'happened';

/** Sorts rows into the parts of the page; within a part their order stays. */
export const reportParts = (rows: readonly Row[]): ReportParts => {
  const isContact = ({id}: Row) => id.startsWith('contact.');
  const isConsent = ({id}: Row) => id.startsWith('consent.');
  const told = rows.filter((row) => !isContact(row) && !isConsent(row));
  return {
    told: toldParts
      .map((part) => ({part, rows: told.filter((row) => partOf(row) === part)}))
      .filter((each) => each.rows.length > 0),
    contact: rows.filter(isContact),
    consents: rows.filter(isConsent),
  };
};
