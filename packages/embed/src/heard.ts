import {findTags} from './find-tags.ts';
import {partLoader, type PartLoader} from './part-loader.ts';

export type {LoadFailedEvent} from './load-failed-event.ts';

/** What the first copy of this file leaves on the document, for its parts and for further copies. */
interface Heard extends PartLoader {
  readonly ready: Promise<readonly string[]>;
}

const parsed = () =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve(0);
    addEventListener('DOMContentLoaded', resolve);
  });

const importLateTags = () => import('./late-tags.ts');

const begin = (): Heard => {
  const own = [...document.scripts].find(({src}) => src === import.meta.url);
  const find = async () => {
    const isObserved = own?.dataset['observe'] !== undefined;
    if (isObserved || document.querySelector('[data-heard]'))
      await importLateTags().then(
        ({fillAndObserve}) => fillAndObserve(isObserved ? findTags : undefined),
        console.warn,
      );
    return findTags();
  };
  return {...partLoader(own?.nonce), ready: parsed().then(find)};
};

const shared = (): Promise<readonly string[]> => {
  const key = Symbol.for('heard');
  const page = document as unknown as {[key]?: Heard};
  // A further copy, of this version or another, leaves everything to the first.
  if (!page[key]) Object.defineProperty(page, key, {value: begin()});
  return page[key]!.ready;
};

/**
 * Resolves with the tags that are loaded, once the page is parsed and every tag of ours on it was tried.
 * Never rejects. On a server it resolves with none.
 */
export const ready: Promise<readonly string[]> =
  typeof document === 'undefined' ? Promise.resolve([]) : shared();
