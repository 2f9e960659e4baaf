import ts from 'typescript';

/**
 * The packages that a source or a declaration imports by name, and what it names in `/// <reference types>`. Relative
 * paths are left out; `@scope/name/entry` is `@scope/name`.
 */
export const specifiersIn = (text: string): readonly string[] => {
  const {importedFiles, typeReferenceDirectives} = ts.preProcessFile(text, true, true);
  const names = [...importedFiles, ...typeReferenceDirectives].map(({fileName}) => fileName);
  return [...new Set(names.filter((name) => !/^[./]/u.test(name)).map(packageOf))];
};

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
