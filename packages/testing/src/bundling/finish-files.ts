import type {Plugin} from 'vite';

/**
 * Leaves out comments that only bundlers read, and puts the bundler's own helper, some 150 bytes, into the files
 * that need it: as a file of its own it would cost the first page a round trip.
 */
export const finishFiles = (): Plugin => ({
  name: 'heard-finish-files',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    const helper = files.find(({fileName}) => fileName.includes('rolldown-runtime'));
    // The one thing that it does for us: an object whose keys follow what they name.
    if (helper && !/defineProperty[^]*for[^]*export\s*\{\s*\w+(?: as \w+)?\s*\}/.test(helper.code))
      throw new Error(`The bundler's helper has changed:\n${helper.code}`);
    // Of its own keys: some pages add methods to every object.
    const body =
      't=>{const r={};for(const k of Object.keys(t))Object.defineProperty(r,k,{get:t[k],enumerable:!0});return r}';
    for (const file of files) {
      file.code = file.code
        // After a word, such as `return`, a space has to stay.
        .replace(/\b\/\* @__PURE__ \*\/ /g, ' ')
        .replaceAll('/* @__PURE__ */ ', '')
        .replace(
          /import\{\w+ as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/,
          (_match, name: string) => `const ${name}=${body};`,
        );
    }
    if (helper) delete bundle[helper.fileName];
  },
});
