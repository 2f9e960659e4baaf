import assert from 'node:assert/strict';
import {test} from 'node:test';

import {tokenNames} from '@heard/elements/theme';

import {themeTokens} from './theme-values.ts';

test('the tokens that cross into a frame are those of the theme', () => {
  assert.deepEqual(themeTokens.toSorted(), tokenNames.toSorted());
});
