import type {Recipient} from '@heard/schema';

/** Who gets a report: the ids for `IntakeRequest.recipients` and every key to seal it to, none twice. */
export interface ChosenRecipients {
  readonly recipients: readonly Recipient[];
  readonly ids: string[];
  readonly keys: string[];
}

/**
 * Chooses who gets a report: all recipients that read every report (`consent: 'by-sending'`), and those
 * that the person agreed to. Ids that the configuration does not know are passed over.
 *
 * @example recipientsFor(config.recipients, answers['consent.shareWith'] ?? [])
 */
export const recipientsFor = (
  all: readonly Recipient[],
  consented: readonly string[],
): ChosenRecipients => {
  const recipients = all.filter(
    ({id, consent}) => consent === 'by-sending' || consented.includes(id),
  );
  return {
    recipients,
    ids: recipients.map(({id}) => id),
    keys: [...new Set(recipients.flatMap(({keys}) => keys ?? []))],
  };
};
