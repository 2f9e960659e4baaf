import type {TestSession} from '@web/test-runner-core';

/**
 * Whether the browser of a file went away, or its page, before any test told how it ended; or its driver, at whatever
 * time. That says nothing of the tests: now and then WebKitGTK ends by itself. A file that broke in any other way has
 * failed.
 */
export const lostBrowser = ({
  status,
  testResults,
  errors,
}: Pick<TestSession, 'status' | 'testResults' | 'errors'>): boolean => {
  const says = (text: RegExp) => errors.some(({message}) => text.test(message ?? ''));
  if (says(/\bWebDriverError: Request failed\b/u)) return true;
  return !testResults && (status !== 'FINISHED' || says(/\bbrowser disconnected\b/u));
};
