import {html} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {direction} from '../locale/resolve-locale.ts';
import {paperWords} from './keeping.messages.ts';
import {printPaper, saveFile, type Paper} from './paper.ts';
import {paperStyles} from './paper.styles.ts';

/** The code on a sheet that says nothing else: not of what happened, nor whom it was told. */
export const codePaper = (localizer: Localizer, code: string): Paper => {
  const {codeTitle} = paperWords(localizer);
  return {
    title: codeTitle,
    lang: localizer.locale,
    dir: direction(localizer.locale),
    styles: paperStyles,
    content: html`<h1>${codeTitle}</h1>
      <p class="code"><bdi dir="ltr">${code}</bdi></p>`,
  };
};

/** Opens the browser's print window with the code alone. */
export const printCode = (root: ShadowRoot, localizer: Localizer, code: string) =>
  printPaper(root, codePaper(localizer, code));

/** Saves the code as a file of plain text. */
export const saveCode = (root: ShadowRoot, code: string) =>
  saveFile(root, new Blob([`${code}\n`], {type: 'text/plain'}), 'number.txt');
