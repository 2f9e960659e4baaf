import type {Audience, Sensitivity} from './question.ts';

/**
 * A field of the record that nobody is asked for. `auto`: set when the report is sent. `derived`: computed
 * from answers. `staff`: written by those who work on the report, never part of what is sent.
 */
export interface RecordField {
  readonly id: string;
  readonly source: 'auto' | 'derived' | 'staff';
  readonly sensitivity: Sensitivity;
  /** Empty: nobody but the person who reported. */
  readonly visibleTo: readonly Audience[];
  /** Its key in a report, where it has one. */
  readonly reportKey?: string;
}

const everybody = ['recipient', 'partner', 'statistics'] as const;

/** Every field that is not a question of the bank: together they are the whole record. */
export const recordFields = [
  {
    id: 'schemaVersion',
    source: 'auto',
    sensitivity: 'S0',
    visibleTo: everybody,
    reportKey: 'schemaVersion',
  },
  {
    id: 'taxonomyVersion',
    source: 'auto',
    sensitivity: 'S0',
    visibleTo: everybody,
    reportKey: 'taxonomyVersion',
  },
  {id: 'formId', source: 'auto', sensitivity: 'S0', visibleTo: everybody, reportKey: 'formId'},
  {
    id: 'formVersion',
    source: 'auto',
    sensitivity: 'S0',
    visibleTo: everybody,
    reportKey: 'formVersion',
  },
  {id: 'tenantId', source: 'auto', sensitivity: 'S0', visibleTo: everybody, reportKey: 'tenantId'},
  {id: 'channel', source: 'auto', sensitivity: 'S0', visibleTo: everybody, reportKey: 'channel'},
  {
    id: 'submittedAt',
    source: 'auto',
    sensitivity: 'S1',
    visibleTo: ['recipient', 'partner'],
    reportKey: 'submittedAt',
  },
  {
    id: 'uiLocale',
    source: 'auto',
    sensitivity: 'S1',
    visibleTo: ['recipient', 'partner'],
    reportKey: 'uiLocale',
  },
  {
    id: 'reportLanguage',
    source: 'auto',
    sensitivity: 'S1',
    visibleTo: ['recipient', 'partner'],
    reportKey: 'reportLanguage',
  },
  {
    id: 'consent.noticeVersion',
    source: 'auto',
    sensitivity: 'S0',
    visibleTo: ['recipient', 'partner'],
    reportKey: 'noticeVersion',
  },
  // Consent is given by sending: its time is the hour of sending.
  {
    id: 'consent.at',
    source: 'auto',
    sensitivity: 'S0',
    visibleTo: ['recipient', 'partner'],
    reportKey: 'submittedAt',
  },
  {id: 'receipt.code', source: 'auto', sensitivity: 'S4', visibleTo: []},
  {
    id: 'receipt.replyTo',
    source: 'auto',
    sensitivity: 'S1',
    visibleTo: ['recipient'],
    reportKey: 'replyTo',
  },
  {
    id: 'privacy.anonymous',
    source: 'derived',
    sensitivity: 'S0',
    visibleTo: everybody,
    reportKey: 'anonymous',
  },
  {id: 'staff.candidates', source: 'derived', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.odihrEligible', source: 'derived', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.severity', source: 'staff', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.duplicateOf', source: 'staff', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.retentionClass', source: 'staff', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.status', source: 'staff', sensitivity: 'S3', visibleTo: ['recipient']},
  {id: 'staff.outcome', source: 'staff', sensitivity: 'S3', visibleTo: ['recipient']},
] as const satisfies readonly RecordField[];
