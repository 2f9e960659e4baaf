export {configJsonSchema} from './config-json-schema.ts';
export type {JsonSchema} from './json-schema.ts';
export {reportJsonSchema} from './report-json-schema.ts';
