import {shownPath, type ConfigIssue} from '../config-issue.ts';
import type {FinderFinding} from './finder-mistakes.ts';

const sentences: Readonly<Record<string, string>> = {
  'finder.directory missing':
    'The finder has nothing to search. Set "directory" to the address of the file that `heard directory build` ' +
    'wrote, or "source" to a server.',
  'finder.source two-sources':
    'There is a "directory" and a "source". Keep the directory to search on the device, or the source to ask ' +
    'a server, and remove the other one.',
  'finder.integrity not-used':
    'There is no "directory" to hold this against, so it has no effect. Remove it.',
  'finder.source.key missing':
    '"key" is missing. Add a key of the search engine that may search and nothing else: everybody can read it.',
  'finder.source.collection missing':
    '"collection" is missing. Add the name of the collection (typesense) or index (meilisearch) to search.',
  'finder.source.key not-used':
    'An HSDS API is asked without a key, so this has no effect. Remove it: everybody can read this file.',
  'finder.source.collection not-used': 'An HSDS API has no collections, so this has no effect.',
  'finder.source.timeZone missing':
    '"timeZone" is missing. Add the zone on whose clock the hours are, such as "America/Chicago": without it ' +
    'nobody can say what is open.',
};

const exported =
  'This is for an HSDS API. In a search engine it was settled when the directory was built, so it has no effect here.';

/** Says what to do about a finding. */
export const finderSentence = ({path, code, level}: FinderFinding): ConfigIssue => {
  const where = shownPath(path);
  return {path: where, code, level, message: sentences[`${where} ${code}`] ?? exported};
};
