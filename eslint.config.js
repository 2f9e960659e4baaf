import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';
import {heardPlugin} from './packages/testing/src/lint/plugin.ts';

const TESTS = [
  '**/*.test.ts',
  '**/*.fixture.ts',
  'packages/*/src/test-setting/**',
  'packages/testing/**',
  'examples/**',
];
const IN_A_PAGE = ['delivery', 'elements', 'embed', 'inbox'].map(
  (p) => `packages/${p}/src/**/*.ts`,
);
const WITHOUT_DOM = ['schema', 'directory'].map((p) => `packages/${p}/src/**/*.ts`);

const MARKUP = 'Draw with lit templates: markup from a string lets an attacker write the page.';

/** Syntax that is banned everywhere. A later block of `no-restricted-syntax` must repeat it. */
const BANNED_SYNTAX = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: MARKUP,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: MARKUP,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: MARKUP,
  },
  {
    selector:
      'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|on.+)$/]',
    message:
      'A strict CSP blocks inline style and handlers. Use static styles and addEventListener.',
  },
  {
    selector: 'TSEnumDeclaration',
    message:
      "No enum: write `export const Kind = ['a', 'b'] as const` and a type of the same name.",
  },
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility=/^(private|public)$/]',
    message: 'Write `#name` for private members, and nothing for public ones.',
  },
];

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has a different name in every file that imports it.',
};

const BANNED_IMPORTS = {
  paths: [
    {
      name: '@lit/localize',
      allowImportNames: ['str'],
      allowTypeImports: true,
      message:
        'Its global runtime would change the language of the host. Take `msg` from a Localizer.',
    },
    {
      name: 'lit/static-html.js',
      importNames: ['unsafeStatic'],
      message: MARKUP,
    },
    {
      name: 'lit/decorators.js',
      importNames: ['customElement'],
      message: 'Only define.ts registers an element.',
    },
  ],
  patterns: [
    {
      regex: '^@lit/localize/init/',
      message: 'Its global runtime would change the language of the host.',
    },
    {regex: '^lit(-html)?/directives/unsafe-', message: MARKUP},
    {
      regex: '^lit(-html)?/directives/style-map',
      message:
        'styleMap writes style="", which a strict CSP blocks. Use classMap and static styles.',
    },
  ],
};

const LEAVES_A_TRACE = 'What a person types must leave no trace on the device.';

export default tseslint.config(
  {ignores: ['**/dist/', '**/node_modules/', '.heard/', '**/src/**/generated/', 'coverage/']},
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    plugins: {lit, 'no-unsanitized': noUnsanitized, heard: heardPlugin},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    // no-implied-eval looks at these only when it knows them as globals
    languageOptions: {
      globals: {setTimeout: 'readonly', setInterval: 'readonly', window: 'readonly'},
    },
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX, DEFAULT_EXPORT],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      // an index into an array is `T | undefined` to the compiler: `!` where the code shows it is there
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', BANNED_IMPORTS],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          args: 'after-used',
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],

      // `Promise.withResolvers<void>()` is how a promise without a value is made
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',

      'lit/attribute-names': 'error',
      'lit/attribute-value-entities': 'error',
      'lit/binding-positions': 'error',
      'lit/no-duplicate-template-bindings': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',

      'heard/define-in-define-file': 'error',
      'heard/file-names': 'error',
      'heard/import-arrows': 'error',
      'heard/strict-templates': 'error',
      'heard/no-lang-property': 'error',
      'heard/sentences-in-messages': 'error',
      'heard/zod-mini-only': 'error',
    },
  },
  {
    files: WITHOUT_DOM,
    ignores: [...TESTS, 'packages/*/src/build/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'self',
          'HTMLElement',
          'fetch',
          'process',
          'Buffer',
        ].map((name) => ({
          name,
          message:
            'schema and directory run in a page, on a server and in a worker: no DOM, no Node.',
        })),
      ],
    },
  },
  {
    files: IN_A_PAGE,
    ignores: TESTS,
    rules: {
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
          name,
          message: LEAVES_A_TRACE,
        })),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'document', property: 'cookie', message: LEAVES_A_TRACE},
        {object: 'history', property: 'pushState', message: 'A guest adds no history entry.'},
        {object: 'navigator', property: 'sendBeacon', message: 'Only a connector sends.'},
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((property) => ({
          object: 'window',
          property,
          message: LEAVES_A_TRACE,
        })),
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
      'no-restricted-syntax': [
        'error',
        ...BANNED_SYNTAX,
        DEFAULT_EXPORT,
        {
          selector:
            'CallExpression > MemberExpression.callee[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message: 'A test that is left out proves nothing: run all of them, or delete it.',
        },
      ],
      'heard/define-in-define-file': 'off',
      'heard/sentences-in-messages': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', URL: 'readonly'}},
  },
  {
    // tools that load these ask for a default export
    files: ['**/*.config.{js,ts}', 'packages/testing/src/run/compact-reporter.ts'],
    rules: {'no-restricted-syntax': ['error', ...BANNED_SYNTAX]},
  },
);
