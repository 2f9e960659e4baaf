/** Writes `docs/fault-checklist.md`. `npm run faults` */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {faultGroups, faultPage} from './fault-page.ts';
import {faultTests} from './fault-tests.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

writeFileSync(join(ROOT, 'docs/fault-checklist.md'), faultPage(faultGroups, faultTests(ROOT)));
