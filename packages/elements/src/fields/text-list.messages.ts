import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';
import type {ListWords} from '../questions/question-words.ts';

/** The words of the lines, for a question that does not bring its own. */
export const listWords = ({msg}: Localizer): ListWords => ({
  line: (number) => msg(str`Line ${number}`, {desc: 'Label of one of several text boxes: Line 2.'}),
  add: msg('Add another line', {desc: 'Button: adds a text box below the others.'}),
  remove: (number) =>
    msg(str`Remove line ${number}`, {desc: 'Button: takes away one of several text boxes.'}),
});

/** How many lines there are. Screen readers say it when one was added or taken away. */
export const linesNow = ({msg}: Localizer, lines: string, most: string) =>
  msg(str`${lines} of up to ${most}`, {
    desc: 'Two numbers: how many text boxes there are, and how many there can be. 2 of up to 20.',
  });

export const noMoreLines = ({msg}: Localizer, most: string) =>
  msg(str`This list can have up to ${most}. It is full now.`, {
    desc: 'A number: how many links or names a list can have.',
  });
