import {transform} from 'lightningcss';

const nameOf = (declaration: string): string => declaration.slice(0, declaration.indexOf(':'));

/** The declarations of a rule: split at semicolons, but not at those in brackets or quotes. */
const declarationsIn = (body: string): string[] =>
  body.match(/(?:[^;("']|\([^()]*(?:\([^()]*\)[^()]*)*\)|"[^"]*"|'[^']*')+/g) ?? [];

/** Of these the later one wins over the earlier: `border-block: 0` over `border-color: red`. */
const overlapping = /^(?:border-(?:color|style|width|block|inline)|place-|align-|justify-)/;

/** All declarations in one order: rules that say the same in the same words pack better. */
const ordered = (body: string): string => {
  const written = declarationsIn(body);
  const sorted = written.toSorted((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : +(nameOf(a) > nameOf(b)),
  );
  const kept = (all: readonly string[]) => all.map(nameOf).filter((name) => overlapping.test(name));
  const first = (all: readonly string[], word: string) =>
    kept(all)
      .filter((name) => name.startsWith(word))
      .join();
  const isSame =
    first(written, 'border') === first(sorted, 'border') &&
    (!body.includes('place-') || kept(written).join() === kept(sorted).join());
  // In quotes a space may be read.
  return (isSame ? sorted : written)
    .join(';')
    .replace(/("[^"]*"|'[^']*')| ?([,*]) /g, (_, quoted?: string, sign = '') => quoted ?? sign);
};

/** Styles without what only people read, and in an order that packs well. They mean the same. */
export const smallCss = (css: string): string =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true})
    .code.toString()
    .replace(/\{([^{}]*)\}/g, (_, body: string) => `{${ordered(body)}}`);
