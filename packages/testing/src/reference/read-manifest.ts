import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Package} from 'custom-elements-manifest/schema.d.ts';

/** The manifest that the build of our elements has made. */
export const readManifest = (): Package => {
  const path = createRequire(import.meta.url).resolve('@heard/elements/custom-elements.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Package;
};
