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
    const body = helper?.code.replace(/export\s*\{(\w+)[^]*$/, 'return $1');
    for (const file of files) {
      file.code = file.code
        // After a word, such as `return`, a space has to stay.
        .replace(/\b\/\* @__PURE__ \*\/ /g, ' ')
        .replaceAll('/* @__PURE__ */ ', '')
        .replace(
          /import\{\w+ as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/,
          (_match, name: string) => `const ${name}=(()=>{${body}})();`,
        );
    }
    if (helper) delete bundle[helper.fileName];
  },
});
