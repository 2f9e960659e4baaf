import {basename} from 'node:path';
import type {Rule} from 'eslint';

const MESSAGE =
  'Only define.ts registers an element, so that importing a class does nothing to a page.';

/** Elements are registered in `define.ts` and nowhere else. */
export const defineInDefineFile: Rule.RuleModule = {
  meta: {type: 'problem', schema: [], messages: {elsewhere: MESSAGE}},
  create(context) {
    const isDefine = basename(context.filename) === 'define.ts';
    const report = (node: Rule.Node) => context.report({node, messageId: 'elsewhere'});
    return {
      Decorator(node: Rule.Node) {
        if (/^@customElement\b/u.test(context.sourceCode.getText(node))) report(node);
      },
      'CallExpression > MemberExpression.callee[property.name="define"]'(node: Rule.Node) {
        const registry = context.sourceCode.getText(node).replaceAll(/[?\s]/gu, '');
        if (!isDefine && /(^|\.)customElements\.define$/u.test(registry)) report(node);
      },
    };
  },
};
