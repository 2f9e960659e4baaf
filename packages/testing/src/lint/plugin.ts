import type {ESLint} from 'eslint';

import {defineInDefineFile} from './define-in-define-file.ts';
import {fileNames} from './file-names.ts';
import {importArrows} from './import-arrows.ts';
import {strictTemplates} from './strict-templates.ts';
import {noLangProperty} from './no-lang-property.ts';
import {sentencesInMessages} from './sentences-in-messages.ts';
import {zodMiniOnly} from './zod-mini-only.ts';

/** Our own lint rules, `heard/…` in eslint.config.js. Each holds one rule of CONVENTIONS.md. */
export const heardPlugin: ESLint.Plugin = {
  meta: {name: 'heard'},
  rules: {
    'define-in-define-file': defineInDefineFile,
    'file-names': fileNames,
    'import-arrows': importArrows,
    'strict-templates': strictTemplates,
    'no-lang-property': noLangProperty,
    'sentences-in-messages': sentencesInMessages,
    'zod-mini-only': zodMiniOnly,
  },
};
