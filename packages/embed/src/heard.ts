import {defineOnce} from './define.ts';

/** How to load the class of each of our tags: only those on the page are loaded. */
const loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'heard-report-form': async () =>
    (await import('@heard/elements/report-form.js')).ReportFormElement,
  'heard-resource-finder': async () =>
    (await import('@heard/elements/resource-finder.js')).ResourceFinderElement,
};

/** The code of a tag could not be loaded; what stands between the tags stays visible. */
export class LoadFailedEvent extends Event {
  readonly detail: {readonly tag: string};

  constructor(tag: string) {
    super('heard-load-failed', {bubbles: true});
    this.detail = {tag};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-load-failed': LoadFailedEvent;
  }
}

const load = async (tag: string, element: Element): Promise<boolean> => {
  try {
    defineOnce(tag, await loaders[tag]!());
    return true;
  } catch (error) {
    console.warn(
      `<${tag}> could not be loaded from ${import.meta.url}. Check script-src and the release.`,
      error,
    );
    element.dispatchEvent(new LoadFailedEvent(tag));
    addEventListener('online', () => void load(tag, element), {once: true});
    return false;
  }
};

const loadPresent = async (): Promise<readonly string[]> => {
  const present = Object.keys(loaders).flatMap((tag) => {
    const element = document.querySelector(tag);
    return element ? [load(tag, element).then((done) => (done ? [tag] : []))] : [];
  });
  return (await Promise.all(present)).flat();
};

const parsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}))
    : Promise.resolve();

/**
 * Resolves with the tags that are loaded, once the page is parsed and every tag of ours on it was tried.
 * Never rejects. On a server it resolves with none.
 */
export const ready: Promise<readonly string[]> =
  typeof document === 'undefined' ? Promise.resolve([]) : parsed().then(loadPresent);
