import {basename} from 'node:path';
import type {Rule} from 'eslint';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|js|mjs)$/u;
const HOLDS_EVERYTHING = /^(utils?|helpers?|common|shared|misc|core|stuff)\./u;

/** File names are kebab-case and say what is inside. */
export const fileNames: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      kebab: 'Name the file in kebab-case: "{{name}}" is not.',
      vague: 'A file named "{{name}}" will hold everything. Name it for its one job.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (!KEBAB_CASE.test(name)) context.report({node, messageId: 'kebab', data: {name}});
        if (HOLDS_EVERYTHING.test(name)) context.report({node, messageId: 'vague', data: {name}});
      },
    };
  },
};
