import type {Underway} from '@heard/delivery/drafts';

import type {DraftController} from '../drafts/draft-controller.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {ReportFormController} from './report-form-controller.ts';

const importOutbox = () => import('./kept-outbox.ts');
const loadOutbox = retryingLoader(importOutbox);

/**
 * Gives a form an outbox that keeps what is sent in the draft; with `underway`, one that holds this. Says whether the
 * code for it is there.
 */
export const keepWhatIsSent = async (
  form: ReportFormController,
  drafts: DraftController,
  underway?: Underway,
): Promise<boolean> => {
  try {
    const {KeptOutbox} = await loadOutbox();
    if (underway || !form.outbox)
      form.outbox = new KeptOutbox((sent) => drafts.keepUnderway(sent), underway);
    return true;
  } catch {
    return false;
  }
};

/** Sends the report that was taken up, from whichever page of questions it was sent. */
export const sendOn = (form: ReportFormController): Promise<void> => {
  form.do({type: 'continue', issues: [], skip: true});
  return form.wish('send');
};
