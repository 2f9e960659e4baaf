import type {Plugin} from 'vite';

const mark = '?framing';

/**
 * Gives the page around a frame copies of its own of the few modules that it shares with the form. The form's are in files
 * with Lit and much else in them, which a page that frames the form has no other use for.
 */
export const ownCopies = (): Plugin => ({
  name: 'heard-own-copies',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isOwn = importer?.endsWith(mark) ?? false;
    // The frame itself reads the same messages, in a document of its own.
    const isLine =
      /\/frame\/(frame-line|page-setting)\.ts$/.test(importer ?? '') &&
      /\/(messages|theme-values)\.ts$/.test(source);
    if (!isOwn && !isLine && !source.startsWith('@heard/elements/framing')) return null;
    const found = await this.resolve(source, importer?.replace(mark, ''), {
      ...options,
      skipSelf: true,
    });
    return found && !found.external ? {...found, id: found.id + mark} : found;
  },
});
