import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {TestSuiteResult} from '@web/test-runner-core';

import {addCounts, countTests, failedTests} from './count-tests.ts';

const passed = {name: 'a', passed: true, skipped: false};
const failed = {name: 'b', passed: false, skipped: false};
const skipped = {name: 'c', passed: false, skipped: true};
const suite = (
  tests: TestSuiteResult['tests'],
  suites: TestSuiteResult[] = [],
): TestSuiteResult => ({name: '', tests, suites});

describe('the tests of one file in one engine', () => {
  it('are counted in all suites', () => {
    const testResults = suite([passed], [suite([failed], [suite([passed, skipped])])]);
    assert.deepEqual(countTests({passed: false, testResults}), {passed: 2, failed: 1, skipped: 1});
  });

  it('count as one failure when the file did not load', () => {
    assert.deepEqual(countTests({passed: false}), {passed: 0, failed: 1, skipped: 0});
  });

  it('count as one failure when there are none, or all are left out', () => {
    assert.equal(countTests({passed: true, testResults: suite([])}).failed, 1);
    assert.equal(countTests({passed: true, testResults: suite([skipped])}).failed, 1);
  });

  it('count as a failure when a hook broke after tests that passed', () => {
    const counts = countTests({passed: false, testResults: suite([passed])});
    assert.deepEqual(counts, {passed: 1, failed: 1, skipped: 0});
  });

  it('are named with all suites around them when they fail', () => {
    const testFile = '/a.browser.test.ts';
    const testResults = suite([passed], [{...suite([failed, skipped]), name: 'a person'}]);
    assert.deepEqual(failedTests({passed: false, testFile, testResults}), ['a person > b']);
    assert.deepEqual(failedTests({passed: false, testFile}), [testFile]);
    assert.deepEqual(failedTests({passed: true, testFile, testResults: suite([passed])}), []);
  });

  it('are added up over files and engines', () => {
    const counts = {passed: 2, failed: 1, skipped: 0};
    assert.deepEqual(addCounts([counts, counts]), {passed: 4, failed: 2, skipped: 0});
  });
});
