import type {Rule} from 'eslint';
import type {CallExpression} from 'estree';

const FUNCTIONS: readonly string[] = [
  'ArrowFunctionExpression',
  'FunctionExpression',
  'FunctionDeclaration',
];

/** Sentences live in `*.messages.ts`, inside functions: there they meet a language when drawn. */
export const sentencesInMessages: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      place: 'Sentences belong in a *.messages.ts file: move this msg(…) there and call it here.',
      topLevel:
        'msg(…) at the top of a module runs once, before any language is known. ' +
        'Put it in a function: ({msg}) => msg(…).',
    },
  },
  create(context) {
    const inMessages = context.filename.endsWith('.messages.ts');
    return {
      CallExpression(node) {
        if (!isMsg(node)) return;
        if (!inMessages) return context.report({node, messageId: 'place'});
        const ancestors = context.sourceCode.getAncestors(node);
        if (!ancestors.some(({type}) => FUNCTIONS.includes(type))) {
          context.report({node, messageId: 'topLevel'});
        }
      },
    };
  },
};

function isMsg({callee}: CallExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'msg';
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'msg'
  );
}
