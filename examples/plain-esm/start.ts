import {fileURLToPath} from 'node:url';

import {build} from 'vite';

import {compileHelp, ownOriginPolicy, serveExample} from '@heard/testing/examples';

const here = fileURLToPath(new URL('.', import.meta.url));

// The application, then the list of help that the finder searches.
await build({root: here, logLevel: 'warn'});
compileHelp(here);
await serveExample(here, {port: 4410, headers: ownOriginPolicy('lit-html')});
