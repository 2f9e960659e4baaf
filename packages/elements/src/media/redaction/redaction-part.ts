import type {AddedFile} from '../added-file.ts';
import type {FileDesk} from '../file-desk.ts';
import {filesWords} from '../files.messages.ts';
import {addStyles} from '../../page/add-styles.ts';
import {Redaction} from './redaction.ts';
import {redactionStyles} from './redaction.styles.ts';

/** Opens the page on which parts of a picture are covered, and leads the person to it. */
export const openRedaction = async (
  desk: FileDesk,
  file: AddedFile,
  opener: string,
): Promise<void> => {
  let picture: ImageBitmap;
  try {
    // Always the picture itself: boxes that were drawn before can be moved or taken away again.
    picture = await createImageBitmap(file.original);
  } catch {
    return desk.warn(filesWords(desk.form.localizer).cannotShow);
  }
  // The person may have pressed twice while it was decoded, have taken the file away, or have left.
  const isThere = desk.files.some(({id}) => id === file.id);
  if (desk.sheet || !desk.isInUse || !isThere) return picture.close();
  addStyles(desk.form.host.shadowRoot!, redactionStyles);
  const page = new Redaction(desk, file, picture, opener);
  desk.open(page);
  await page.focusTitle();
};
