import ts from 'typescript';

const HEAD = '// Do not modify this file by hand: run `npm run i18n`.\n';

/** Divides a locale as lit-localize builds it: the sentences with these ids, and all others. */
export function splitLocale(
  code: string,
  locale: string,
  ids: ReadonlySet<string>,
): {readonly first: string; readonly more: string} {
  const source = ts.createSourceFile(`${locale}.ts`, code, ts.ScriptTarget.Latest, true);
  const entries: ts.PropertyAssignment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) entries.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  if (!entries.length) throw new Error(`The locale ${locale} has no sentences: build it first.`);
  const isFirst = ({name}: ts.PropertyAssignment) =>
    ids.has(ts.isStringLiteral(name) ? name.text : name.getText());
  const file = (part: readonly ts.PropertyAssignment[]) => {
    const body = part.map((entry) => `  ${entry.getText()},\n`).join('');
    const imports = [
      /\bhtml`/u.test(body) ? "import {html} from 'lit';\n" : '',
      /\bstr`/u.test(body) ? "import {str} from '@lit/localize';\n" : '',
    ];
    return `${HEAD}${imports.join('')}\nexport const templates = {\n${body}};\n`;
  };
  const rest = entries.filter((entry) => !isFirst(entry));
  return {
    first: `${file(entries.filter(isFirst))}
/** The sentences that not everybody meets. */
export const more = () => import('./${locale}-more.ts');
`,
    more: file(rest),
  };
}
