import {defineInDefineFile} from './define-in-define-file.ts';
import {testRule} from './rule-table.ts';

testRule('define-in-define-file', defineInDefineFile, {
  good: [
    {file: 'define.ts', code: `customElements.define('heard-form', Form);`},
    {file: 'form.ts', code: `customElements.get('heard-form');`},
    {file: 'form.ts', code: `registry.define('heard-form', Form);`},
  ],
  bad: [
    {file: 'form.ts', code: `customElements.define('a-b', Form);`, says: ['elsewhere']},
    {file: 'form.ts', code: `window.customElements.define('a-b', Form);`, says: ['elsewhere']},
    {file: 'form.ts', code: `customElements?.define('a-b', Form);`, says: ['elsewhere']},
    {file: 'redefine.ts', code: `customElements.define('a-b', Form);`, says: ['elsewhere']},
    {file: 'form.ts', code: `@customElement('a-b') class Form {}`, says: ['elsewhere']},
    {file: 'define.ts', code: `@customElement('a-b') class Form {}`, says: ['elsewhere']},
  ],
});
