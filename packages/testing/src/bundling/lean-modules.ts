import type {Plugin} from 'vite';

import {smallCss} from './small-css.ts';

/**
 * Leaves out of our modules what only people and tools read: white space in templates and styles, and the
 * notes for translators. Sentences stay as they are: the ids of their translations are made from every
 * character of them.
 */
export const leanModules = (): Plugin => ({
  name: 'heard-lean-modules',
  transform(code, id) {
    if (!/\/packages\/(elements|inbox)\//.test(id) || id.includes('/generated/')) return undefined;
    const lean = id.includes('.messages.')
      ? code.replace(/desc: '(?:[^'\\]|\\.)*',?\s*/g, '').replace(/, \{\s*\}/g, '')
      : id.includes('.styles.')
        ? code.replace(/css ?`([^`]*)`/g, (_, css: string) => `css \`${smallCss(css)}\``)
        : code
            .replace(/(?<=["}])\s*\n\s*>/g, '>')
            .replace(/(?<=[>}`])\s*\n\s*(?=[<$`])|\s*\n\s*(?=[.@?]?[\w-]+=|>)/g, ' ');
    return {code: lean, map: null};
  },
});
