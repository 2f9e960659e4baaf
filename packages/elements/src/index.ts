export {ReportFormElement} from './report-form/report-form.ts';
export {FormUnavailableEvent, ReportSubmittedEvent} from './report-form/report-form.events.ts';
export {ResourceFinderElement} from './resource-finder/resource-finder.ts';
export {FinderUnavailableEvent} from './resource-finder/resource-finder.events.ts';
