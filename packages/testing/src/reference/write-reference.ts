// Writes docs/reference.md from the manifest of the elements. `npm run manifest`
import {writeFileSync} from 'node:fs';

import {readManifest} from './read-manifest.ts';
import {reference} from './reference.ts';

writeFileSync(
  new URL('../../../../docs/reference.md', import.meta.url),
  await reference(readManifest()),
);
