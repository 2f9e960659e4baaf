/** What can be wrong with an entry. The embedder's server gets these words. */
export const wrongKinds = ['phone', 'hours', 'place', 'gone', 'other'] as const;
export type WrongKind = (typeof wrongKinds)[number];

/** What the embedder's server gets, and nothing more. */
export interface WrongNote {
  /** The id of the service. */
  readonly service: string;
  readonly what: WrongKind;
  readonly text: string;
}

const patience = 20_000;

/**
 * Sends a note as JSON, without cookies and without saying which page it comes from. Says whether it arrived: any
 * status below 300 counts. `address` is relative to `base`.
 */
export const sendNote = async (
  address: string,
  base: string,
  note: WrongNote,
): Promise<boolean> => {
  try {
    const response = await fetch(new URL(address, base), {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(note),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return response.ok;
  } catch {
    return false;
  }
};
