/** What a pin holds of a recipient. */
export interface PinnedRecipient {
  readonly id: string;
  readonly consent: string;
  readonly keys?: readonly string[] | undefined;
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * The pin of a list of recipients: `sha256-` and the base64 SHA-256 of the JSON of `[id, consent, keys]` of each, by id, the
 * keys sorted. Who gets a report, on which condition, and sealed to what: names and purposes may change without another pin.
 *
 * @example await recipientsPin(config.recipients) // 'sha256-…'
 */
export const recipientsPin = async (recipients: readonly PinnedRecipient[]): Promise<string> => {
  const list = recipients
    .map(({id, consent, keys = []}) => [id, consent, [...keys].sort(compare)] as const)
    .sort(([one], [other]) => compare(one, other));
  const bytes = new TextEncoder().encode(JSON.stringify(list));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
};
