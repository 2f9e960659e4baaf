import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

/** What the whole configuration stops, as somebody who writes it would meet it. */
const STOPPED: readonly {readonly file: string; readonly code: string; readonly by: string}[] = [
  ...[
    'element.innerHTML = text;',
    'element.outerHTML = text;',
    'frame.srcdoc = text;',
    `element.insertAdjacentHTML('beforeend', text);`,
    'element.setHTMLUnsafe(text);',
    'range.createContextualFragment(text);',
    'document.write(text);',
    'document.writeln(text);',
    `element.setAttribute('style', text);`,
    `element.setAttribute('onclick', text);`,
    'export enum Kind {Text}',
    'export class Form { private answers = 1; }',
    'export default {};',
  ].map((code) => ({file: 'elements/src/form.ts', code, by: 'no-restricted-syntax'})),
  ...[
    `import {msg} from '@lit/localize';`,
    `import {configureLocalization} from '@lit/localize';`,
    `import '@lit/localize/init/install.js';`,
    `import {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
    `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`,
    `import {unsafeStatic} from 'lit/static-html.js';`,
    `import {styleMap} from 'lit/directives/style-map.js';`,
    `import {styleMap} from 'lit-html/directives/style-map.js';`,
    `import {customElement} from 'lit/decorators.js';`,
  ].map((code) => ({
    file: 'elements/src/form.ts',
    code,
    by: '@typescript-eslint/no-restricted-imports',
  })),
  {file: 'elements/src/form.ts', code: 'eval(text);', by: 'no-eval'},
  {file: 'elements/src/form.ts', code: 'new Function(text);', by: 'no-new-func'},
  {file: 'elements/src/form.ts', code: `setTimeout('send()', 1);`, by: 'no-implied-eval'},
  {file: 'elements/src/form.ts', code: 'localStorage.a = 1;', by: 'no-restricted-globals'},
  {file: 'delivery/src/a.ts', code: 'window.sessionStorage;', by: 'no-restricted-properties'},
  {file: 'elements/src/form.ts', code: 'document.cookie;', by: 'no-restricted-properties'},
  {file: 'elements/src/form.ts', code: 'console.log(1);', by: 'no-console'},
  {file: 'schema/src/a.ts', code: 'document.title;', by: 'no-restricted-globals'},
  {file: 'directory/src/a.ts', code: 'process.cwd();', by: 'no-restricted-globals'},
  {file: 'schema/src/a.test.ts', code: `test.only('a', run);`, by: 'no-restricted-syntax'},
  {file: 'schema/src/a.test.ts', code: `it.skip('a', run);`, by: 'no-restricted-syntax'},
  {file: 'server/src/a.ts', code: `import '@heard/elements';`, by: 'heard/import-arrows'},
  {file: 'schema/src/a.ts', code: `import {z} from 'zod';`, by: 'heard/zod-mini-only'},
  {file: 'elements/src/utils.ts', code: 'export {};', by: 'heard/file-names'},
  {file: 'elements/src/form.ts', code: `l.msg('Send');`, by: 'heard/sentences-in-messages'},
  {
    file: 'elements/src/form.ts',
    code: `customElements.define('a-b', Form);`,
    by: 'heard/define-in-define-file',
  },
  {
    file: 'elements/src/form.ts',
    code: 'export class Form { @property() lang = 1; }',
    by: 'heard/no-lang-property',
  },
  {
    file: 'elements/src/form.ts',
    code: 'export const p = html`<p style="color: red"></p>`;',
    by: 'heard/strict-templates',
  },
];

const LET_THROUGH: readonly {readonly file: string; readonly code: string}[] = [
  {file: 'elements/src/form.messages.ts', code: `import {str} from '@lit/localize';\nstr;`},
  {
    file: 'elements/src/form.ts',
    code: `import type {LocaleModule} from '@lit/localize';\nexport type A = LocaleModule;`,
  },
  {
    file: 'elements/src/localizer.ts',
    code: `export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';`,
  },
  {file: 'elements/src/form.ts', code: `import {live} from 'lit/directives/live.js';\nlive;`},
  {file: 'elements/src/define.ts', code: `customElements.define('a-b', Form);`},
  {file: 'elements/src/a.browser.test.ts', code: `customElements.define('a-b', Form);`},
  {file: 'schema/src/a.test.ts', code: `import {readFile} from 'node:fs/promises';\nreadFile;`},
  {file: 'elements/src/form.ts', code: 'send(element.innerHTML);'},
  {file: 'server/src/a.ts', code: `console.log('ready');`},
];

describe('lint', () => {
  const eslint = new ESLint({cwd: fileURLToPath(new URL('../../../../', import.meta.url))});
  const lint = async (file: string, code: string) => {
    const [result] = await eslint.lintText(`${code}\n`, {filePath: `packages/${file}`});
    return result!.messages.map(({ruleId, message}) => ruleId ?? message);
  };

  for (const {file, code, by} of STOPPED) {
    it(`stops ${code} in ${file}`, async () => {
      const rules = await lint(file, code);
      assert.ok(rules.includes(by), `${by} should speak; these did: ${rules.join(', ')}`);
    });
  }

  for (const {file, code} of LET_THROUGH) {
    it(`lets ${code.split('\n')[0]} through in ${file}`, async () => {
      const rules = await lint(file, code);
      assert.deepEqual(
        rules.filter((rule) => !rule.includes('unused-expressions')),
        [],
      );
    });
  }
});
