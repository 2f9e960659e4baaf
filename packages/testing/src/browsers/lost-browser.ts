import type {TestSession} from '@web/test-runner-core';

/**
 * Whether the browser went away, or its page, before any test of a file told how it ended. That says nothing of the
 * tests: now and then WebKitGTK ends by itself. A file that broke in any other way has failed.
 */
export const lostBrowser = ({
  testResults,
  errors,
}: Pick<TestSession, 'testResults' | 'errors'>): boolean =>
  !testResults && errors.some(({message}) => /\bbrowser disconnected\b/u.test(message ?? ''));
