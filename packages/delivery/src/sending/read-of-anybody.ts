import type {AttemptOptions} from './attempt.ts';
import {readTrouble} from './read-answer.ts';

// What answers with a page to read is a hotel's login, a firewall or a form for people: not one that takes reports.
const isPage = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

/** Reads the answer of a back end that knows nothing of our contract: any success means "stored", unless it is a web page. */
export const readOfAnybody =
  (pageMeansStored = false): AttemptOptions<object>['read'] =>
  async (response, now) => {
    const {status, ok, headers} = response;
    if (ok)
      return !pageMeansStored && isPage.test(headers.get('content-type') ?? '')
        ? {kind: 'wait', reason: 'unreadable'}
        : {kind: 'stored', stored: {}};
    // Another attempt with this key is under way (draft-ietf-httpapi-idempotency-key-header): it may succeed.
    return readTrouble(status === 409 ? new Response(null, {status: 425, headers}) : response, now);
  };
