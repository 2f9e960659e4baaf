import {lookCss, lookNames} from '@heard/elements/theme';
import type {Plugin} from 'vite';

/** Lays a style sheet of each look beside the script: `looks/civic.css` and the others. */
export const lookFiles = (): Plugin => ({
  name: 'heard-look-files',
  generateBundle() {
    for (const name of lookNames)
      this.emitFile({type: 'asset', fileName: `looks/${name}.css`, source: lookCss(name)});
  },
});
