import type {Rule} from 'eslint';
import type {ImportDeclaration} from 'estree';

import {importSources} from './import-sources.ts';

/** zod comes in one form only, or a page downloads it twice. */
export const zodMiniOnly: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {form: "Write `import * as z from 'zod/mini'`: any other form of zod costs bytes."},
  },
  create(context) {
    return importSources((source, node) => {
      if (!/^zod(\/|$)/u.test(source)) return;
      const parent = context.sourceCode.getAncestors(node).at(-1);
      if (source === 'zod/mini' && isNamespaceImport(parent as ImportDeclaration)) return;
      context.report({node, messageId: 'form'});
    });
  },
};

function isNamespaceImport({type, specifiers}: ImportDeclaration): boolean {
  const [only, ...others] = type === 'ImportDeclaration' ? specifiers : [];
  return (
    others.length === 0 && only?.type === 'ImportNamespaceSpecifier' && only.local.name === 'z'
  );
}
