import {dialect, type JsonSchema} from '../json-schema/json-schema.ts';
import {componentSchemas} from './component-schemas.ts';
import {paths} from './operations.ts';

/**
 * The intake contract as an OpenAPI 3.1 document, built from the zod schemas. Pure: a new object each time.
 *
 * Every operation names each problem it can answer with, by its type. Besides those, an address that is not
 * there is `not-found` (404), another method `method-not-allowed` (405), a fault of the server `unavailable` (500).
 */
export const openApiDocument = (): JsonSchema => ({
  openapi: '3.1.1',
  jsonSchemaDialect: dialect,
  info: {
    title: 'Heard intake',
    version: '1.0.0',
    summary: 'Sealed reports in, sealed reports out.',
    description:
      'An intake takes reports that were sealed in the browser and hands them to the staff they were sealed to. ' +
      'It can read none of them. Errors are RFC 9457 problems with a closed list of types; their text is for ' +
      'developers and never shown to the person who reports.',
    license: {name: 'MIT', identifier: 'MIT'},
  },
  servers: [{url: '/', description: 'The server that answers with this document.'}],
  tags: [
    {name: 'Intake', description: 'For the form: a report comes in.'},
    {name: 'Inbox', description: 'For staff: log in with a key, list and fetch.'},
    {name: 'Service', description: 'For operators and developers.'},
  ],
  paths: paths(),
  components: {
    schemas: componentSchemas(),
    headers: {
      'Retry-After': {
        description: 'Seconds to wait before trying again; `retryAfter` in the body says the same.',
        schema: {type: 'integer', minimum: 0},
      },
    },
    securitySchemes: {
      session: {
        type: 'http',
        scheme: 'bearer',
        description: 'The token of a session.',
      },
    },
  },
});
