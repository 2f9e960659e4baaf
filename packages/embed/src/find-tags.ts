import {defineOnce} from './define.ts';
import {classes} from './element-classes.ts';

/** From one try to the next, in milliseconds: a second, then four times as long each time. */
const firstWait = 1000;

/** Loads and defines a tag, and says whether that worked. Otherwise it tries again by and by, and when the page is online. */
const loadTag = async (tag: string, element: HTMLElement, wait = firstWait): Promise<boolean> => {
  try {
    defineOnce(tag, await classes[tag]!(element));
    return true;
  } catch (error) {
    if (wait === firstWait)
      console.warn(
        `<${tag}> could not be loaded. Check the files beside ${import.meta.url}, and allow: script-src ${new URL(import.meta.url).origin}; trusted-types lit-html heard`,
        error,
      );
    element.dispatchEvent(new CustomEvent('heard-load-failed', {bubbles: true, detail: {tag}}));
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      void loadTag(tag, element, wait * 4);
    };
    const timer = setTimeout(again, wait);
    addEventListener('online', again);
    return false;
  }
};

const tried = new Map<string, Promise<boolean>>();

/** Loads what the tags on the page need. Resolves with the tags that are loaded. */
export const findTags = async (): Promise<readonly string[]> => {
  for (const tag of Object.keys(classes)) {
    const element = document.querySelector<HTMLElement>(tag);
    if (element && !tried.has(tag)) tried.set(tag, loadTag(tag, element));
  }
  const loaded: string[] = [];
  for (const [tag, isLoaded] of tried) if (await isLoaded) loaded.push(tag);
  return loaded;
};
