/** Entry `@heard/elements/framing`: what a page needs around a frame with our form in it. No Lit in it. */
export {FormUnavailableEvent} from './report-form/form-unavailable-event.ts';
export {leavePage} from './report-form/leave-page.ts';
export {ReportSubmittedEvent} from './report-form/report-submitted-event.ts';
export {ReportSubmittingEvent} from './report-form/report-submitting-event.ts';
export {KeepInReach} from './safety/keep-in-reach.ts';
export {QuickExit, type ExitHost, type ExitNews} from './safety/quick-exit.ts';
