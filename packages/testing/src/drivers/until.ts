/** Far longer than anything takes, so that a busy machine fails no test. */
const LIMIT_MS = 8_000;

/**
 * Waits until `probe` gives something, looking again whenever the page changes or the focus moves.
 * After the limit it fails and says what was waited for and what was there instead.
 */
export function until<T>(
  root: Node,
  probe: () => T | undefined | null | false,
  what: string,
  there: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      let found: T | undefined | null | false;
      try {
        found = probe();
      } catch (error) {
        end();
        reject(error as Error);
        return;
      }
      if (!found) return;
      end();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    const limit = setTimeout(() => {
      end();
      reject(new Error(`Waited for ${what}. On screen instead:\n${there()}`));
    }, LIMIT_MS);
    const end = () => {
      observer.disconnect();
      root.removeEventListener('focusin', look);
      clearTimeout(limit);
    };
    observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    root.addEventListener('focusin', look);
    look();
  });
}
