import type {TestRunnerConfig} from '@web/test-runner';

/**
 * Serves MSW's worker script at the root of the server: a worker controls only pages at or below
 * its own path. It comes from the installed package, so it always fits MSW's version.
 */
export const mockServiceWorker: NonNullable<TestRunnerConfig['middleware']>[number] = (
  context,
  next,
) => {
  if (context.path === '/mockServiceWorker.js') {
    context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  }
  return next();
};
