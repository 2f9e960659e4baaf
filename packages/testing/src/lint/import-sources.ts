import type {Rule} from 'eslint';
import type {Node} from 'estree';

/** Calls `visit` with every module name a file imports or re-exports, lazily or as a type too. */
export function importSources(visit: (source: string, node: Node) => void): Rule.RuleListener {
  const literal = (node: {source?: Node | null | undefined}) => {
    const {source} = node;
    if (source?.type === 'Literal' && typeof source.value === 'string') visit(source.value, source);
  };
  return {
    ImportDeclaration: literal,
    ExportNamedDeclaration: literal,
    ExportAllDeclaration: literal,
    ImportExpression: literal,
    TSImportType: literal,
  };
}
