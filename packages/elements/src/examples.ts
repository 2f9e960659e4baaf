/** Entry `@heard/elements/examples`: what people do to see every page of the form, as data. */
export {
  reportFormExamples,
  type ExampleAct,
  type ReportFormExample,
} from './report-form/report-form.examples.ts';
export {journeys, offers, type Journey} from './report-form/report-form.journeys.ts';
