import {SourceError, type ResourceSource} from '../../resource-source.ts';
import {isRecord, recordsOf, type JsonObject} from '../is-record.ts';
import {JsonRequests, type JsonRequest} from '../json-requests.ts';
import type {RemoteOptions} from '../remote-options.ts';
import {openEngine} from './engine-source.ts';
import type {EngineFinding, EngineSearch} from './engine.ts';

/** How an engine takes several searches at once, and what it answers to each. */
export interface MultiSearch {
  readonly request: (searches: readonly EngineSearch[]) => JsonRequest;
  readonly finding: (result: JsonObject) => EngineFinding;
}

/** Opens an engine that answers several searches by a list `results`, in their order. */
export const openMultiSearch = (
  {request, finding}: MultiSearch,
  options: RemoteOptions,
): Promise<ResourceSource> => {
  const requests = new JsonRequests(options.fetch, options.patience);
  return openEngine(async (searches, signal) => {
    const answer = await requests.ask(request(searches), signal);
    const results = isRecord(answer) ? recordsOf(answer['results']) : [];
    if (results.length !== searches.length) throw new SourceError('broken', 'results');
    return results.map(finding);
  }, options);
};
