import {leanAge} from '@heard/delivery/bundling';
import {rolldown} from 'rolldown';

import {strAlone} from './str-alone.ts';

/**
 * The modules that the first page of the form needs, as a build of the form alone (`input`) shows. They go into one file:
 * it packs better than two, and one round trip brings it. The finder takes Lit from there too.
 */
export const firstPage = async (input: string): Promise<ReadonlySet<string>> => {
  const alone = await rolldown({
    input,
    platform: 'browser',
    plugins: [leanAge(), strAlone],
  });
  const {output} = await alone.generate();
  const modulesOf = (name: string): string[] => {
    const file = output.find(({fileName}) => fileName === name);
    return file?.type === 'chunk' ? [...file.moduleIds, ...file.imports.flatMap(modulesOf)] : [];
  };
  return new Set(modulesOf(output[0].fileName));
};
