import type {TestSession, TestSuiteResult} from '@web/test-runner-core';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * The tests of one file in one engine. A file that broke before its tests ran, or that has none,
 * counts as one failed test: a test that did not run proves nothing.
 */
export function countTests(session: Pick<TestSession, 'testResults' | 'passed'>): Counts {
  const counts: Counts = {passed: 0, failed: 0, skipped: 0};
  const visit = (suite: TestSuiteResult) => {
    for (const test of suite.tests) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    }
    suite.suites.forEach(visit);
  };
  if (session.testResults) visit(session.testResults);
  const ranNone = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (!session.passed || ranNone)) counts.failed = 1;
  return counts;
}

/** The title of every test of one file that failed in one engine. The file's own name stands for one that broke. */
export function failedTests(
  session: Pick<TestSession, 'testResults' | 'passed' | 'testFile'>,
): string[] {
  const titles: string[] = [];
  const visit = ({name, tests, suites}: TestSuiteResult, path: readonly string[]) => {
    const below = name ? [...path, name] : path;
    for (const test of tests)
      if (!test.passed && !test.skipped) titles.push([...below, test.name].join(' > '));
    for (const suite of suites) visit(suite, below);
  };
  if (session.testResults) visit(session.testResults, []);
  if (titles.length === 0 && countTests(session).failed > 0) titles.push(session.testFile);
  return titles;
}

/** The sum of several counts. */
export function addCounts(counts: Iterable<Counts>): Counts {
  const sum: Counts = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, failed, skipped} of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
