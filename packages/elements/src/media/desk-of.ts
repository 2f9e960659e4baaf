import {FileDesk} from './file-desk.ts';
import type {MediaForm} from './media-form.ts';

const desks = new WeakMap<MediaForm, FileDesk>();

/** The desk of a form: one, whatever part of the form takes files. */
export const deskOf = (form: MediaForm): FileDesk => {
  const desk = desks.get(form) ?? new FileDesk(form);
  desks.set(form, desk);
  return desk;
};
