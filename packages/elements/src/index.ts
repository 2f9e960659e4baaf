export {FormUnavailableEvent} from './report-form/form-unavailable-event.ts';
export {ReportFormElement} from './report-form/report-form.ts';
export {ReportSubmittedEvent} from './report-form/report-submitted-event.ts';
export {FinderUnavailableEvent} from './resource-finder/finder-unavailable-event.ts';
export {ResourceFinderElement} from './resource-finder/resource-finder.ts';
