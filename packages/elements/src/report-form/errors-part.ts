/** What a page with errors needs: loaded when there is the first one. */
export {errorSummary} from '../fields/error-summary.ts';
export {fieldError} from '../fields/field-error.ts';
export {errorStyles} from '../fields/error.styles.ts';
