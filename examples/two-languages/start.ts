import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {
  compileHelp,
  copyPages,
  ownOriginPolicy,
  packageFolder,
  serveExample,
} from '@heard/testing/examples';

const here = fileURLToPath(new URL('.', import.meta.url));
const headers = ownOriginPolicy('lit-html', 'heard');

// The site: its pages, the list of help that the finder searches, and the files of the script tag.
copyPages(here);
compileHelp(here);
const bundle = join(packageFolder('embed'), 'dist/bundle');
await serveExample(here, {port: 4414, headers, sites: [{path: '/heard', folder: bundle, headers}]});
