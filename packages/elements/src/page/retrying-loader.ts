/**
 * Loads a module once. A failure is forgotten, so that the next call tries again.
 *
 * Firefox remembers for as long as the page lives that a module could not be fetched. There and elsewhere the
 * error names its address, and the same address with a query counts as another module. `load` must be a bare
 * `import()`: what a bundler or a `then` does to its result is not done again.
 */
export const retryingLoader = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let pending: Promise<T> | undefined;
  let failed: string | undefined;
  let tries = 0;
  const loadAgain = (address: string) =>
    // eslint-disable-next-line no-unsanitized/method -- the browser itself named this address of ours
    import(/* @vite-ignore */ `${address}?${++tries}`) as Promise<T>;
  return () =>
    (pending ??= (failed ? loadAgain(failed) : load()).catch((error: unknown) => {
      pending = undefined;
      failed ??= /https?:[^\s?#]+/.exec(String(error))?.[0];
      throw error;
    }));
};
