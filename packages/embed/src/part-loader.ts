/** What a part of the bundle gives to others, by the short names that the bundler chose. */
export type Exports = Readonly<Record<string, unknown>>;

/** Makes what a part exports: `now` has the parts that it stands on, and `later` loads those that it may want. */
export type Part = (
  now: (name: string) => Exports,
  later: (name: string) => Promise<Exports>,
) => Exports;

export interface PartLoader {
  /** Loads a part and what it stands on, all at once. Rejects when a file is lost or changed; another call tries again. */
  readonly load: (name: string) => Promise<Exports>;
}

/** SHA-256 of a part's file (base64, without its last sign), and the parts that it stands on, parted by spaces. */
type Entry = string;

/**
 * The parts that are known. The build writes those here that pages need first; others come with the parts that lead to
 * them, or with the one named `parts`. So the hash of this one file stands for everything that it will ever run.
 */
const known = '%first parts%' as unknown as Record<string, Entry>;

interface PolicyFactory {
  createPolicy<Rules>(name: string, rules: Rules): Rules;
}

const trusted = () => {
  const rules = {createScriptURL: (url: string) => url};
  try {
    const factory = (globalThis as {trustedTypes?: PolicyFactory}).trustedTypes;
    return factory?.createPolicy('heard', rules) ?? rules;
  } catch {
    // The page lists its policies, and not ours. If it demands them too, loading fails, and says so.
    return rules;
  }
};

/** Loads the files beside this one, held against their hashes. `nonce` is that of the page's script element, if any. */
export const partLoader = (nonce = ''): PartLoader => {
  const policy = trusted();
  // Nothing that the host hangs on all objects counts as a part.
  const empty = () => Object.create(null);
  const given: Record<string, Part> = empty();
  const made: Record<string, Exports> = empty();
  const fetched: Record<string, Promise<unknown> | undefined> = empty();
  let tries = '';

  // The only way to load a script that every engine holds against its hash, and that an Integrity-Policy lets pass.
  const fetchFile = (name: string, hash: string) =>
    new Promise<Part>((resolve, reject) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.crossOrigin = '';
      script.integrity = `sha256-${hash}=`;
      script.nonce = nonce;
      const file = `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js${tries}`;
      const {href} = new URL(file, import.meta.url);
      script.src = policy.createScriptURL(href);
      const fail = () => {
        script.remove();
        fetched[name] = undefined;
        // Browsers remember for as long as the page lives that a module could not be fetched from an address.
        tries += '?';
        reject(name);
      };
      script.onerror = fail;
      script.onload = () =>
        // It is there and checked, so this fetches nothing.
        // eslint-disable-next-line no-unsanitized/method -- our own address
        import(/* @vite-ignore */ href).then((module) => {
          script.remove();
          Object.assign(known, module.parts);
          resolve((given[name] = module.default));
        }, fail);
      document.head.append(script);
    });

  const entryOf = async (name: string) => {
    if (!known[name]) await load('parts');
    return known[name]!.split(' ');
  };

  const fetchPart = async (name: string) => {
    const [hash] = await entryOf(name);
    return (fetched[name] ??= fetchFile(name, hash!));
  };

  const now = (name: string): Exports => (made[name] ??= given[name]!(now, load));

  const load = async (name: string): Promise<Exports> => {
    const [, ...needed] = await entryOf(name);
    await Promise.all([name, ...needed].map(fetchPart));
    return now(name);
  };

  return {load};
};
