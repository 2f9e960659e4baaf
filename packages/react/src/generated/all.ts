// Written by `npm run manifest` from the manifest of @heard/elements.
export {HeardReportForm, type HeardReportFormProps} from './heard-report-form.ts';
export {HeardResourceFinder, type HeardResourceFinderProps} from './heard-resource-finder.ts';
