export {ReportFormElement} from './report-form/report-form.ts';
export {FormUnavailableEvent, ReportSubmittedEvent} from './report-form/report-form.events.ts';
