import type {Rule} from 'eslint';

const BANNED = [
  {
    messageId: 'attribute',
    pattern: /<[a-z][^<>]*?\s[.?]?style\s*=/iu,
  },
  {messageId: 'element', pattern: /<(style|script)\b/iu},
  {messageId: 'markup', pattern: /<[a-z][^<>]*?\s[.?]?(innerHTML|outerHTML|srcdoc)\s*=/iu},
  {messageId: 'handler', pattern: /<[a-z][^<>]*?\son[a-z]+\s*=/iu},
] as const;

/** Templates hold nothing that a strict content security policy or Trusted Types would stop. */
export const strictTemplates: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      attribute: 'No style= in a template: a strict CSP blocks it. Use a class and static styles.',
      element: 'No <style> or <script> in a template: a strict CSP blocks it. Use static styles.',
      markup: 'No markup from a string in a template: nest a template instead.',
      handler: 'No on…= in a template: a strict CSP blocks it. Use @event=${…}.',
    },
  },
  create(context) {
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/]'(
        node: Rule.Node & {type: 'TaggedTemplateExpression'},
      ) {
        const markup = node.quasi.quasis
          .map(({value}) => value.raw)
          .join('…')
          .replaceAll(/<!--[\s\S]*?-->/gu, '');
        for (const {messageId, pattern} of BANNED) {
          if (pattern.test(markup)) context.report({node, messageId});
        }
      },
    };
  },
};
