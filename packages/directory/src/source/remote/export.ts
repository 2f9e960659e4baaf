/** A compiled directory as the documents of a search engine. For the command line and for build scripts. */
export {engineDocuments, type EngineDocument} from './engine/engine-documents.ts';
export {meilisearchSettings, typesenseSchema} from './engine/engine-schema.ts';
