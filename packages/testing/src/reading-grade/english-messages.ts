import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** A sentence, or a few, that a person reads. */
export interface EnglishMessage {
  /** In English, without markup. What is filled in when it is shown is the word "one". */
  readonly text: string;
  /** Where it is written, `folder/file.messages.ts:12`, below `src`. */
  readonly place: string;
}

/** Every sentence that the `*.messages.ts` below a folder hand to `msg`, in the order of the files. */
export const englishMessages = (folder: string): readonly EnglishMessage[] =>
  globSync('**/*.messages.ts', {cwd: folder})
    .sort()
    .flatMap((file) => messagesIn(readFileSync(join(folder, file), 'utf8'), file));

/** Every sentence that a source text hands to `msg`. */
export const messagesIn = (code: string, file: string): readonly EnglishMessage[] => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: EnglishMessage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isMsg(node.expression)) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file}:${line + 1}`;
      const text = textOf(node.arguments[0]);
      if (text === undefined) throw new Error(`${place}: this sentence could not be read.`);
      found.push({text, place});
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
};

const isMsg = (callee: ts.Expression) =>
  (ts.isIdentifier(callee) && callee.text === 'msg') ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === 'msg');

const textOf = (node: ts.Expression | undefined): string | undefined => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  const {template} = node;
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)].join('one');
  return text
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
};
