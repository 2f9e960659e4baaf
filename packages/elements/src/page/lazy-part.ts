import {retryingLoader} from './retrying-loader.ts';

/** A part of a page that loads when somebody wants it. */
export interface LazyPart<T> {
  /** The part, once it is there. */
  readonly now: T | undefined;
  /** Loads it and has the host draw it. Says whether that worked; another call tries again. */
  load(host: {requestUpdate(): void}): Promise<boolean>;
}

/** Makes a {@link LazyPart} of a bare `import()`. */
export const lazyPart = <T>(load: () => Promise<T>): LazyPart<T> => {
  const once = retryingLoader(load);
  let part: T | undefined;
  return {
    get now() {
      return part;
    },
    async load(host) {
      try {
        part = await once();
        host.requestUpdate();
        return true;
      } catch {
        return false;
      }
    },
  };
};
