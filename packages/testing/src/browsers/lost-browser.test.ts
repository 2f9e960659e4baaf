import assert from 'node:assert/strict';
import {test} from 'node:test';

import {lostBrowser} from './lost-browser.ts';

const gone = {message: 'Tests were interrupted because the browser disconnected.'};

const noTests = {name: '', suites: [], tests: []};

test('a browser is lost when it went away and told nothing, and a file that failed is none of these', () => {
  assert.equal(lostBrowser({status: 'FINISHED', errors: [gone]}), true);
  assert.equal(lostBrowser({status: 'STARTED', errors: []}), true);
  assert.equal(lostBrowser({status: 'FINISHED', errors: []}), false);
  const broken = {message: 'Could not import your test module.'};
  assert.equal(lostBrowser({status: 'FINISHED', errors: [broken]}), false);
  assert.equal(lostBrowser({status: 'FINISHED', errors: [gone], testResults: noTests}), false);
  const refused = {message: 'WebDriverError: Request failed with error code ECONNREFUSED'};
  assert.equal(lostBrowser({status: 'FINISHED', errors: [refused], testResults: noTests}), true);
});
