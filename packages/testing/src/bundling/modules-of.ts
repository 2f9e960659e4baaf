import {leanAge} from '@heard/delivery/bundling';
import {rolldown} from 'rolldown';

import {strAlone} from './str-alone.ts';

/**
 * The modules that a file needs at once, as a build of it alone (`input`) shows: without what it loads later. What goes into
 * one file packs better than in two, and one round trip brings it.
 */
export const modulesOf = async (input: string): Promise<ReadonlySet<string>> => {
  const alone = await rolldown({
    input,
    platform: 'browser',
    plugins: [leanAge(), strAlone],
  });
  const {output} = await alone.generate();
  const inChunk = (name: string): string[] => {
    const file = output.find(({fileName}) => fileName === name);
    return file?.type === 'chunk' ? [...file.moduleIds, ...file.imports.flatMap(inChunk)] : [];
  };
  return new Set(inChunk(output[0].fileName));
};
