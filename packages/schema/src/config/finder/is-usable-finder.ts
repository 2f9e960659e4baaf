import {finderStructure} from '../generated/finder-structure.ts';
import {fits} from '../structure.ts';
import type {FinderConfig} from './finder-config.ts';
import {finderMistakes} from './finder-mistakes.ts';

/**
 * Says whether a finder can be shown: true where `checkConfig` finds no error in it. For pages, which load no
 * schema and no sentences unless something is wrong.
 *
 * @example isUsableFinder(config.finder)
 */
export const isUsableFinder = (finder: unknown): finder is FinderConfig =>
  fits(finderStructure, finder) &&
  finderMistakes(finder as FinderConfig).every(({level}) => level !== 'error');
