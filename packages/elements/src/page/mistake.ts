/**
 * A mistake of the embedder, as data. The sentences are in `advice.ts`, which loads only when something is
 * wrong: a page that is set up well does not pay for them.
 */
export type Mistake =
  | {readonly reason: 'missing'; readonly what: 'configuration' | 'directory'}
  | {
      readonly reason: 'unreachable';
      readonly what: 'configuration' | 'directory' | 'intake' | 'pin';
      readonly url: string;
      readonly cause: string;
    }
  | {
      readonly reason: 'wrong';
      readonly what:
        | 'not-json'
        | 'key'
        | 'configuration'
        | 'insecure-page'
        | 'preset'
        | 'directory'
        | 'newer-directory'
        | 'keys'
        /** The recipients are not those of `recipients-pin`. */
        | 'pin'
        /** With a pin, what is not sealed is not sent. */
        | 'pin-unsealed'
        /** With a pin, the frame has to be named beside it. */
        | 'pin-frame'
        | 'refused'
        | 'no-answer'
        /** The page's policy lets nothing go to the intake. */
        | 'policy'
        /** The intake does not say that pages of this origin may read its answers, or send to it. */
        | 'origin'
        | 'preflight';
      /** The file it stands in, when it has an address. */
      readonly url?: string;
      /** The key, the preset, the problem type, or the list of mistakes. Never an answer. */
      readonly detail?: string;
    };

/** What an embedder has to know, while everything is still shown. */
export type Remark =
  /** A listener of the page canceled the sending of a report. */
  | {readonly reason: 'stopped'}
  /** An attribute of the tag has no effect: a sentence that says so. */
  | {readonly reason: 'attribute'; readonly detail: string}
  /** Answers that `prefill()` or the configuration gives can't be taken: a line for each, never an answer. */
  | {readonly reason: 'prefill'; readonly detail: string};

const said = new Set<string>();

/** Tells the embedder in the console, once, what is wrong and how to mend it. Never throws. */
export const warnOnce = async (element: Element, mistake: Mistake | Remark): Promise<void> => {
  const fingerprint = element.localName + JSON.stringify(mistake);
  if (said.has(fingerprint)) return;
  said.add(fingerprint);
  const advice = await import('./advice.ts').then(
    ({adviceFor}) => adviceFor(mistake),
    () => JSON.stringify(mistake),
  );
  console.warn(`<${element.localName}> ${advice}`);
};
