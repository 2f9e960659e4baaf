import {explain} from './check-for-good.ts';
import {Outbox} from './outbox.ts';
import type {ReadyForm} from './ready-form.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {reportIds} from './report-ids.ts';
import {ReportSubmittedEvent} from './report-submitted-event.ts';

/** Seals the answers and sends them, telling the form what is going on. */
export const sendReport = async (form: ReportFormController, ready: ReadyForm): Promise<void> => {
  form.outbox ??= new Outbox();
  const end = await form.outbox.send(
    ready,
    form.state.answers,
    form.localizer.locale,
    (phase) => form.move(phase),
    (mistake) => void explain(form, mistake),
  );
  if (!form.move(end) || end.status !== 'sent') return;
  form.drafts?.end('sent');
  form.host.dispatchEvent(new ReportSubmittedEvent(reportIds(ready)));
};
