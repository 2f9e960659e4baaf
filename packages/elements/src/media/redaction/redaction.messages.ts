import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';
import type {Box, Size} from './boxes.ts';

export const redactionWords = ({msg}: Localizer) => ({
  title: msg('Cover faces or names', {
    desc: 'Button: opens a photo to draw boxes over parts of it.',
  }),
  intro: msg(
    'Draw a box over each face, number plate or name that nobody should see. We send a copy in which nothing is left under the boxes.',
  ),
  keys: msg(
    'With a keyboard: add a box, then move it with the arrow keys. Hold Shift with an arrow key to change its size. Delete takes it away.',
  ),
  picture: msg('Picture with boxes', {desc: 'Read aloud for a photo on which boxes are drawn.'}),
  addBox: msg('Add a box'),
  undo: msg('Undo', {desc: 'Button: takes back the last change.'}),
  closer: msg('Zoom in', {desc: 'Button: shows a photo larger.'}),
  farther: msg('Zoom out', {desc: 'Button: shows a photo smaller.'}),
  pan: msg('Move the picture', {desc: 'Button: from now on, dragging moves the photo on screen.'}),
  boxes: msg('Boxes', {desc: 'Title above a list: Box 1, Box 2.'}),
  byButtons: msg('Move and size with buttons', {desc: 'Opens a part with buttons.'}),
  left: msg('Left', {desc: 'Button: moves a box.'}),
  right: msg('Right', {desc: 'Button: moves a box.'}),
  up: msg('Up', {desc: 'Button: moves a box.'}),
  down: msg('Down', {desc: 'Button: moves a box.'}),
  wider: msg('Wider', {desc: 'Button: changes the size of a box.'}),
  narrower: msg('Narrower', {desc: 'Button: changes the size of a box.'}),
  taller: msg('Taller', {desc: 'Button: changes the size of a box.'}),
  shorter: msg('Shorter', {desc: 'Button: changes the size of a box.'}),
  removeBox: msg('Remove this box'),
  use: msg('Use this copy', {desc: 'Button: the photo with boxes is sent, not the photo itself.'}),
  cancel: msg('Go back without a change'),
  working: msg('Making the copy…', {desc: 'A copy of a photo, with boxes on it.'}),
  undecided: msg('Use this copy, or go back without a change.'),
  noBoxes: msg('There is no box yet. Add one, or go back without a change.'),
  smaller: msg('Your device could not make a copy of full size. The copy is smaller.'),
  blocked: msg(
    'Your browser keeps pages from changing pictures. It does so to protect you. You can cover parts of it with another app and choose that copy.',
  ),
  failed: msg('Your device could not make the copy. You can cover parts of it with another app.'),
});

export const boxName = ({msg}: Localizer, number: string) =>
  msg(str`Box ${number}`, {desc: 'Names one of several boxes on a photo: Box 2.'});

/** Where a box is and how large. */
export const boxText = (localizer: Localizer, at: number, {x, y, ...size}: Box, whole: Size) => {
  const {msg, locale} = localizer;
  const percent = new Intl.NumberFormat(locale, {style: 'percent'});
  const left = percent.format(x / whole.width);
  const top = percent.format(y / whole.height);
  const wide = percent.format(size.width / whole.width);
  const high = percent.format(size.height / whole.height);
  const name = boxName(localizer, new Intl.NumberFormat(locale).format(at + 1));
  return msg(
    str`${name}: ${left} from the left, ${top} from the top, ${wide} wide, ${high} high.`,
    {
      desc: 'Where a box on a photo is, read aloud: Box 2: 10% from the left, 20% from the top, 30% wide, 15% high.',
    },
  );
};

export const boxRemoved = ({msg}: Localizer, name: string, left: string) =>
  msg(str`${name} is gone. Boxes now: ${left}.`, {
    desc: 'Read aloud. Box 2 is gone. Boxes now: 1.',
  });

export const boxesNow = ({msg}: Localizer, count: string) =>
  msg(str`Boxes now: ${count}.`, {desc: 'Read aloud after a change was taken back. A number.'});
