import {importArrows} from './import-arrows.ts';
import {testRule} from './rule-table.ts';

const inside = (name: string) => `packages/${name}/src/report.ts`;

testRule('import-arrows', importArrows, {
  good: [
    {file: inside('delivery'), code: `import {Report} from '@heard/schema';`},
    {file: inside('elements'), code: `import {deliver} from '@heard/delivery';`},
    {file: inside('elements'), code: `import {search} from '@heard/directory';`},
    {file: inside('embed'), code: `await import('@heard/elements/report-form/define.js');`},
    {file: inside('inbox'), code: `export {labels} from '@heard/elements';`},
    {file: inside('server'), code: `import * as schema from '@heard/schema';`},
    {file: inside('cli'), code: `import {compile} from '@heard/directory';`},
    {file: inside('testing'), code: `import {startServer} from '@heard/server';`},
    {file: inside('server'), code: `import {createServer} from 'node:http';`},
    {file: 'packages/schema/src/a.test.ts', code: `import assert from 'node:assert/strict';`},
    {file: 'packages/schema/src/build/a.ts', code: `import {writeFile} from 'node:fs/promises';`},
    {file: 'packages/elements/src/a.test.ts', code: `import {drive} from '@heard/testing';`},
    {file: 'packages/cli/src/a.fixture.ts', code: `import {drive} from '@heard/testing';`},
    {file: 'packages/server/src/test-setting/a.ts', code: `import '@heard/testing';`},
    {file: 'examples/city-site/start.ts', code: `import {drive} from '@heard/testing';`},
    {file: 'packages/schema/src/rules/check.ts', code: `import {kinds} from '../kinds.ts';`},
    {file: 'vite.config.ts', code: `import {entries} from './packages/embed/entries.ts';`},
  ],
  bad: [
    {file: inside('schema'), code: `import {deliver} from '@heard/delivery';`, says: ['arrow']},
    {file: inside('schema'), code: `export * from '@heard/elements';`, says: ['arrow']},
    {file: inside('delivery'), code: `import {search} from '@heard/directory';`, says: ['arrow']},
    {file: inside('directory'), code: `import('@heard/elements');`, says: ['arrow']},
    {file: inside('elements'), code: `import type {Embed} from '@heard/embed';`, says: ['arrow']},
    {file: inside('server'), code: `type A = import('@heard/elements').A;`, says: ['arrow']},
    {file: inside('cli'), code: `import {app} from '@heard/server';`, says: ['arrow']},
    {
      file: 'packages/schema/src/a.test.ts',
      code: `import {app} from '@heard/server';`,
      says: ['arrow'],
    },
    {file: inside('elements'), code: `import {drive} from '@heard/testing';`, says: ['testing']},
    {file: inside('elements'), code: `import '@heard/schema/src/kinds.ts';`, says: ['deep']},
    {file: 'packages/testing/src/a.ts', code: `import '@heard/schema/dist/a.js';`, says: ['deep']},
    {file: inside('elements'), code: `import '../../schema/src/index.ts';`, says: ['outside']},
    {file: inside('elements'), code: `export * from '../../schema-two/a.ts';`, says: ['outside']},
    {file: 'examples/city-site/a.ts', code: `import '../../packages/a.ts';`, says: ['outside']},
    {file: inside('schema'), code: `import {readFile} from 'node:fs/promises';`, says: ['node']},
    {file: inside('directory'), code: `import fs from 'fs';`, says: ['node']},
  ],
});
