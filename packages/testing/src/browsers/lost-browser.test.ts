import assert from 'node:assert/strict';
import {test} from 'node:test';

import {lostBrowser} from './lost-browser.ts';

const gone = {message: 'Tests were interrupted because the browser disconnected.'};

test('a browser is lost when it went away and told nothing, and a file that failed is none of these', () => {
  assert.equal(lostBrowser({errors: [gone]}), true);
  assert.equal(lostBrowser({errors: []}), false);
  assert.equal(lostBrowser({errors: [{message: 'Could not import your test module.'}]}), false);
  assert.equal(
    lostBrowser({errors: [gone], testResults: {name: '', suites: [], tests: []}}),
    false,
  );
});
