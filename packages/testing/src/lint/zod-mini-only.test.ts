import {testRule} from './rule-table.ts';
import {zodMiniOnly} from './zod-mini-only.ts';

const file = 'packages/schema/src/report.ts';

testRule('zod-mini-only', zodMiniOnly, {
  good: [
    {file, code: `import * as z from 'zod/mini';`},
    {file, code: `import type * as z from 'zod/mini';`},
    {file, code: `import {zodiac} from 'zodiac';`},
  ],
  bad: [
    {file, code: `import * as z from 'zod';`, says: ['form']},
    {file, code: `import {z} from 'zod';`, says: ['form']},
    {file, code: `import {z} from 'zod/mini';`, says: ['form']},
    {file, code: `import {object} from 'zod/mini';`, says: ['form']},
    {file, code: `import * as zod from 'zod/mini';`, says: ['form']},
    {file, code: `import * as z from 'zod/v4-mini';`, says: ['form']},
    {file, code: `export * from 'zod/mini';`, says: ['form']},
    {file, code: `const z = await import('zod/mini');`, says: ['form']},
  ],
});
