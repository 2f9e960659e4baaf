import {leanAge} from '@heard/delivery/bundling';
import {rolldown} from 'rolldown';

import {strAlone} from './str-alone.ts';

/**
 * The modules that a file needs at once, as a build of it alone (`input`) shows: without what it loads later. What goes into
 * one file packs better than in two, and one round trip brings it.
 */
export const modulesOf = async (input: string): Promise<ReadonlySet<string>> => {
  const imports = new Map<string, readonly string[]>();
  const alone = await rolldown({
    input,
    platform: 'browser',
    plugins: [
      leanAge(),
      strAlone,
      {
        name: 'heard:imports',
        moduleParsed: ({id, importedIds}) => void imports.set(id, importedIds),
      },
    ],
  });
  const {output} = await alone.generate();
  const inChunk = (name: string): string[] => {
    const file = output.find(({fileName}) => fileName === name);
    return file?.type === 'chunk' ? [...file.moduleIds, ...file.imports.flatMap(inChunk)] : [];
  };
  // What only later parts have in common may have come into these files, too.
  const needed = new Set<string>();
  const follow = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    imports.get(id)?.forEach(follow);
  };
  follow(output[0].facadeModuleId!);
  return new Set(inChunk(output[0].fileName).filter((id) => needed.has(id)));
};
