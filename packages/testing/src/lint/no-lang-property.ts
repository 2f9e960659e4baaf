import type {Rule} from 'eslint';

const MESSAGE =
  'Do not declare `lang` as a Lit property: every element has it, and ours is decided by ' +
  'the locale controller. Use `locale`.';

/** `lang` belongs to the page; a Lit property of that name would fight with it. */
export const noLangProperty: Rule.RuleModule = {
  meta: {type: 'problem', schema: [], messages: {lang: MESSAGE}},
  create(context) {
    const report = (node: Rule.Node) => context.report({node, messageId: 'lang'});
    const isLang = '[key.name="lang"]';
    const statics = '[static=true][key.name="properties"]';
    return {
      [`:matches(PropertyDefinition, AccessorProperty, MethodDefinition)${isLang}[decorators.length>0]`]:
        report,
      'Decorator Property[key.name="attribute"][value.value="lang"]': report,
      [`PropertyDefinition${statics} > ObjectExpression > Property${isLang}`]: report,
      [`MethodDefinition${statics} ReturnStatement > ObjectExpression > Property${isLang}`]: report,
    };
  },
};
