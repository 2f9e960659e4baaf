import type * as drafts from '../drafts.ts';

/** A frame of the same origin: like a duplicate of this tab, with the same storages and a world of its own. */
export interface AnotherTab {
  /** What `@heard/delivery/drafts` exports, in the world of that page. */
  readonly drafts: typeof drafts;
  /** Takes the page away as a crash does: nothing of it runs any more. */
  readonly crash: () => void;
}

/** Opens a page beside this one and waits until it can work with drafts. */
export const openTab = async (): Promise<AnotherTab> => {
  const frame = document.createElement('iframe');
  frame.src = new URL('./tab.fixture.html', import.meta.url).href;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const tab = frame.contentWindow as unknown as Pick<AnotherTab, 'drafts'>;
  return {drafts: tab.drafts, crash: () => frame.remove()};
};
