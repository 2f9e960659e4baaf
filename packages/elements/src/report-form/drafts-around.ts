import {attachDrafts, loadDrafts} from '../drafts/attach-drafts.ts';
import type {AroundDrafts} from '../drafts/drafts-part.ts';
import {copyButton} from './copy-button.ts';
import {troubleWords} from './ending.messages.ts';
import {keepWhatIsSent} from './keep-what-is-sent.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {givenRows} from './summary-rows.ts';
import type {View} from './view.ts';

/** The drafts of a form, as its pages see them. */
export interface FormDrafts {
  /** All answers are saved on the device with a passphrase: nothing is lost when the page goes. */
  isSaved(): boolean;
  /** Deletes what is kept: the report is sent, or the person leaves. */
  end(why: 'sent' | 'left'): void;
  around(view: View): AroundDrafts;
}

/** The answers as text, to be copied by hand where there is no room to keep them. */
const textOf = (view: View): string =>
  givenRows(view, view.controller.state.answers)
    .map(({title, lines}) => `${title}\n${lines.join('\n')}`)
    .join('\n\n');

/** Gives a form its drafts, once it is complete. */
export const addDrafts = async (form: ReportFormController): Promise<void> => {
  const drafts = await attachDrafts(form);
  if (!drafts || form.drafts) return;
  const {aroundDrafts} = await loadDrafts();
  form.drafts = {
    isSaved: () =>
      drafts.mode === 'passphrase' && drafts.status.kind === 'kept' && !drafts.hasFiles,
    end: (why) => void drafts.end(why),
    around(view) {
      const {status} = form.state;
      if (!form.outbox && drafts.status.kind === 'kept') void keepWhatIsSent(form, drafts);
      const where =
        status === 'gate'
          ? 'gate'
          : status === 'editing' || status === 'checking'
            ? 'answering'
            : 'elsewhere';
      const {localizer, headingLevel, uid} = view;
      const copy = copyButton(() => textOf(view), troubleWords(localizer));
      return aroundDrafts({drafts, localizer, headingLevel, uid}, where, copy);
    },
  };
  form.host.requestUpdate();
};
