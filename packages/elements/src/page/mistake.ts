/**
 * A mistake of the embedder, as data. The sentences are in `advice.ts`, which loads only when something is
 * wrong: a page that is set up well does not pay for them.
 */
export type Mistake =
  | {readonly reason: 'missing'; readonly what: 'configuration' | 'directory'}
  | {
      readonly reason: 'unreachable';
      readonly what: 'configuration' | 'directory';
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
        | 'refused';
      /** The file it stands in, when it has an address. */
      readonly url?: string;
      /** The key, the preset, the problem type, or the list of mistakes. Never an answer. */
      readonly detail?: string;
    };

const said = new Set<string>();

/** Tells the embedder in the console, once, what is wrong and how to mend it. Never throws. */
export const warnOnce = async (element: Element, mistake: Mistake): Promise<void> => {
  const fingerprint = element.localName + JSON.stringify(mistake);
  if (said.has(fingerprint)) return;
  said.add(fingerprint);
  const advice = await import('./advice.ts').then(
    ({adviceFor}) => adviceFor(mistake),
    () => JSON.stringify(mistake),
  );
  console.warn(`<${element.localName}> ${advice}`);
};
