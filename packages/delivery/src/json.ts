/** Entry `@heard/delivery/json`: reports to any address that takes JSON. Without age. */
export {jsonBody, type JsonBody, type ReportToSend} from './sending/json-body.ts';
export {createIdempotencyKey, submitJson, type JsonOptions} from './sending/submit-json.ts';
