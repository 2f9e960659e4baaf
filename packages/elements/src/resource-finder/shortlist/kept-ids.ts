import {listKey} from '../../page/list-key.ts';

const MOST = 200;

// A page without storage (a sandbox, a strict setting) throws on the very name.
const storage = (): Storage | undefined => {
  try {
    // eslint-disable-next-line no-restricted-globals -- ids alone, where the embedder allows it, after a press of a button
    return localStorage;
  } catch {
    return undefined;
  }
};

/** The ids that were kept; none where nothing can be kept, or something else stands there. */
export const readKeptIds = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(listKey) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((id) => typeof id === 'string' && id.length < 1000).slice(0, MOST);
  } catch {
    return [];
  }
};

/** Keeps ids, and nothing else; an empty list leaves no trace. Says whether that worked. */
export const keepIds = (ids: readonly string[]): boolean => {
  try {
    const place = storage();
    if (ids.length) place?.setItem(listKey, JSON.stringify(ids));
    else place?.removeItem(listKey);
    return !!place;
  } catch {
    return false;
  }
};
