import type {StopSignal} from '../source/resource-source.ts';

/** Gives up with an `AbortError` when an answer is not wanted any more. */
export const stopIf = (signal: StopSignal | undefined): void => {
  if (signal?.aborted)
    throw Object.assign(new Error('The answer is not wanted any more.'), {name: 'AbortError'});
};
