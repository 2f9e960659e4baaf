import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

import type {Plugin} from 'vite';

import {smallCss} from './small-css.ts';

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing may be loaded or sent; what stands in the file itself is allowed by its hash. Sounds of reports are blobs. */
const policyFor = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const pageOf = (script: string, style: string, notices: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Keys for reports</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This page makes keys in this browser, so it needs JavaScript. Turn it on for this page.</p></noscript>
<heard-keys lang=""><p lang="en">The page is loading. If this does not change, open it in a recent browser.</p></heard-keys>
<script type="module">${script}</script>
<!--
${notices.replaceAll('--', '==')}
-->
</body>
</html>
`;

/** Puts the whole page of keys into one file that can be handed on: `heard-keys.html`. */
export const onePage = (stylesheet: string): Plugin => ({
  name: 'heard-one-page',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.filter((file) => file.type === 'chunk');
      const [script] = scripts;
      if (!script || scripts.length > 1)
        throw new Error(`The page of keys is one file, not ${scripts.length}.`);
      // In a string, the two ends mean the same written this way; elsewhere they do not stand.
      const code = script.code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');
      const licences = files.find(({fileName}) => fileName === 'licences.txt');
      const notices = licences?.type === 'asset' ? String(licences.source) : '';
      for (const {fileName} of files) delete bundle[fileName];
      const style = smallCss(readFileSync(stylesheet, 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: 'heard-keys.html',
        source: pageOf(code, style, notices),
      });
    },
  },
});
