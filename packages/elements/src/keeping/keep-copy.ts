import type {AnswerLookup} from '@heard/schema';
import {html} from 'lit';

import {givenRows} from '../report-form/summary-rows.ts';
import type {View} from '../report-form/view.ts';
import {direction} from '../locale/resolve-locale.ts';
import {paperWords} from './keeping.messages.ts';
import {paperFile, printPaper, saveFile, type Paper} from './paper.ts';
import {paperStyles} from './paper.styles.ts';

/** The answers as a page of its own: questions and answers, nothing of who asked them. */
export const answersPaper = (view: View, answers: AnswerLookup): Paper => {
  const {localizer} = view;
  const {copyTitle} = paperWords(localizer);
  return {
    title: copyTitle,
    lang: localizer.locale,
    dir: direction(localizer.locale),
    styles: paperStyles,
    content: html`<h1>${copyTitle}</h1>
      <dl>
        ${givenRows(view, answers).map(
          ({title, lines}) =>
            html`<dt>${title}</dt>
              ${lines.map((line) => html`<dd dir="auto">${line}</dd>`)}`,
        )}
      </dl>`,
  };
};

/** Opens the browser's print window with the answers alone. */
export const printAnswers = (root: ShadowRoot, view: View, answers: AnswerLookup) =>
  printPaper(root, answersPaper(view, answers));

/** Saves the answers as one file that any browser opens. */
export const saveAnswers = (root: ShadowRoot, view: View, answers: AnswerLookup) =>
  saveFile(root, paperFile(answersPaper(view, answers)), 'notes.html');
