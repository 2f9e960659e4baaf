import type {IntakeAccepted, ProblemType} from '@heard/schema';

/**
 * Why an attempt failed in a way that may pass.
 * `offline`: the device says so · `unreachable`: no connection, blocked, redirected, or a certificate is wrong ·
 * `timeout` · `server-error` · `busy`: the server asked to wait · `unreadable`: something answered, but
 * not in the way that means "stored" (a hotel's login page, a cut answer).
 */
export type WaitReason =
  'offline' | 'unreachable' | 'timeout' | 'server-error' | 'busy' | 'unreadable';

/**
 * Why the intake will not take this report: its problem type, or `unrecognized` for a refusal (a status
 * from 400 to 499) that is not in the words of the contract, such as a firewall's.
 */
export type RefusalCode = ProblemType | 'unrecognized';

/** What the intake says of a report that it has. */
export interface ReportStored {
  readonly receivedOn: string;
  readonly replayed: boolean;
}

/** What came of one attempt that did not end it. */
export interface Waiting {
  readonly kind: 'wait';
  readonly reason: WaitReason;
  readonly delay?: number | undefined;
}

/** What came of one attempt. */
export type Outcome<Stored> =
  | {readonly kind: 'stored'; readonly stored: Stored}
  | Waiting
  | {readonly kind: 'refused'; readonly code: RefusalCode};

/**
 * Says whether a value is an `IntakeAccepted` of the schema. Written by hand: the schema's own check would
 * bring zod into the light entry. A test holds both side by side.
 */
export const isAccepted = (value: unknown): value is IntakeAccepted => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const {received, receivedOn, ...rest} = value as Record<string, unknown>;
  return (
    received === true &&
    typeof receivedOn === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(receivedOn) &&
    Object.keys(rest).length === 0
  );
};
