/** Search engines as sources of services. For pages. */
export {openMeilisearch} from './engine/meilisearch.ts';
export {openTypesense} from './engine/typesense.ts';
export type {EngineSettings} from './engine/engine.ts';
export type {Patience} from './json-requests.ts';
export type {RemoteFetch, RemoteRequest, RemoteResponse} from './remote-fetch.ts';
export type {RemoteOptions} from './remote-options.ts';
