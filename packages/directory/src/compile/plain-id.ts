import {stableHash} from '../read/stable-hash.ts';
import {cleanText} from './clean-text.ts';

const MAX_ID = 200;

/**
 * The id of the data when it is plain text, else one made from it, the same in every build.
 *
 * Ids get into addresses of pages, so they may hold nothing that a text may not hold either.
 */
export function plainId(id: string): string {
  const isPlain = id.length <= MAX_ID && cleanText(id).text === id && !id.includes('\n');
  return isPlain ? id : stableHash(id).toString(36);
}
