import type {Plugin} from 'vite';

/** Zod shares its settings on `globalThis`. Ours needs those of nobody else, and a guest leaves no names behind. */
export const zodAlone = (): Plugin => ({
  name: 'heard-zod-alone',
  transform(code, id) {
    if (!/\/zod\/v4\/core\/(core|registries)\.js$/.test(id)) return undefined;
    if (!code.includes('globalThis')) throw new Error(`${id} has no globalThis any more.`);
    return {
      code: `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`,
      map: null,
    };
  },
});
