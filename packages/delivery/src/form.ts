/** Entry `@heard/delivery/form`: reports to any address that takes forms. Without age. */
export {encodeForm, formFields, type FormBody, type FormEncoding} from './sending/form-body.ts';
export {jsonBody} from './sending/json-body.ts';
export {submitForm, type FormOptions} from './sending/submit-form.ts';
